namespace SreAcademy.Core.Content.Parsing;

/// <summary>Reads one document from its headings down, giving each stretch to the reader of its section.</summary>
internal sealed class DocumentReader
{
    private readonly DocumentScope scope;
    private readonly BlockMap map;
    private readonly FrontMatter frontMatter;
    private readonly List<Topic> topics = [];
    private readonly HashSet<string> slugs = [];
    private readonly LevelGuideReader guide;
    private readonly SectionReader document;
    private string title = "";
    private string? subtitle;
    private readonly List<RichText> introduction = [];
    private HashSet<string>? headings;
    private TopicReader? topic;
    private SectionKind section = SectionKind.Contents;
    private int sectionLine = -1;
    private bool sectionIsEmpty;
    private bool hasTitle;
    private bool started;

    public DocumentReader(DocumentScope scope, BlockMap map, FrontMatter frontMatter)
    {
        (this.scope, this.map, this.frontMatter) = (scope, map, frontMatter);
        guide = new LevelGuideReader(scope);
        document = new SectionReader(scope);
    }

    public int NestedBullets { get; private set; }

    public int ScenarioCodeBlocks { get; private set; }

    public CourseDocument Read(string path)
    {
        if (frontMatter.LineCount > 0) scope.Place(0, frontMatter.LineCount - 1);
        foreach (var block in map.Blocks) ReadBlock(block);
        EndTopic();
        ReportEmptySection();
        PlaceFrontMatter();
        var result = new CourseDocument
        {
            Path = path,
            Title = title.Length > 0 ? title : topics.FirstOrDefault()?.Title ?? "",
            Subtitle = subtitle,
            Introduction = new RichText(string.Concat(introduction.Select(part => part.Html)), string.Join("\n", introduction.Select(part => part.Text))),
            LevelGuide = guide.Take(),
            Topics = topics,
            Scenarios = document.Scenarios.Take(),
            InterviewQuestions = document.Interview.TakeCards(),
            References = document.References.Take(),
        };
        ScenarioCodeBlocks += document.Scenarios.CodeBlocks;
        scope.ReportUnplaced();
        return result;
    }

    private void ReadBlock(TopBlock block)
    {
        if (block.HeadingLevel > 0)
        {
            ReadHeading(block);
            if (block.Last > block.First) ReadBody(block with { First = block.First + 1, HeadingLevel = 0 });
            return;
        }

        ReadBody(block);
    }

    private void ReadBody(TopBlock block)
    {
        var isBlank = true;
        for (var line = block.First; line <= block.Last && isBlank; line++) isBlank = scope.Lines[line].Kind is LineKind.Blank or LineKind.Break;
        if (isBlank)
        {
            for (var line = block.First; line <= block.Last; line++) scope.Place(line);
            return;
        }

        sectionIsEmpty = false;
        if (topic is not null)
        {
            topic.Read(block);
            return;
        }

        switch (section)
        {
            case SectionKind.LevelGuide:
                guide.Read(block);
                break;
            case SectionKind.Contents when started:
                ReadContents(block);
                break;
            case SectionKind.Contents:
                ReadIntroduction(block);
                break;
            default:
                document.Read(section, block);
                break;
        }
    }

    /// <summary>A table of contents is written anew for every page: what only names a heading is not lost.</summary>
    private void ReadContents(TopBlock block)
    {
        headings ??= [.. map.Blocks.Where(other => other.HeadingLevel > 1).Select(other => Words(scope.Source.Line(other.First).Trim(" #")))];
        for (var line = block.First; line <= block.Last; line++)
        {
            var text = scope.Content(line).Trim();
            var words = ListMarker.TryRead(text, out var marker) ? text[marker.Length..] : text;
            // `[주제](#1-주제)`: an anchor that does not lead to what it names is worth a warning.
            if (words.StartsWith('[') && words.EndsWith(')') && words.IndexOf("](#") is var link and > 0 && Letters(words[(link + 3)..]) == Letters(words[1..link]))
                words = words[1..link];
            if (scope.Lines[line].Kind is LineKind.Break || headings.Contains(Words(words))) scope.Place(line);
        }
    }

    private static string Letters(ReadOnlySpan<char> text) => string.Concat(text.ToString().Where(char.IsLetter)).ToLowerInvariant();

    private static string Words(ReadOnlySpan<char> heading) => SectionTitle.Read(heading.Trim("* ")).Title;

    private void ReadIntroduction(TopBlock block)
    {
        var part = new Fragment(block.First);
        for (var line = block.First; line <= block.Last; line++)
        {
            if (LevelHeader.TryRead(scope.Content(line), out _)) break;
            if (scope.Lines[line].Kind is LineKind.Definition) continue;
            if (scope.Lines[line] is { Kind: LineKind.Break, ListDepth: 0 }) part.AddRule();
            else part.Add(scope.Content(line));
            scope.Place(line);
        }

        if (!part.IsEmpty) introduction.Add(scope.Article(part));
    }

    private void ReadHeading(TopBlock block)
    {
        var line = block.First;
        var text = scope.Source.Line(line).Trim().TrimStart('#').TrimEnd('#').Trim();
        var heading = SectionTitle.Read(text);
        switch (block.HeadingLevel)
        {
            case 1 when !hasTitle:
                ReadTitle(text.ToString(), line);
                break;
            case 1:
                break;
            case 2:
                OpenSection(heading, line);
                break;
            default:
                if (topic is not null) topic.OpenSection(heading, text.ToString(), block.HeadingLevel, line);
                else if (document.TryHeading(section, text, line)) sectionIsEmpty = false;
                break;
        }
    }

    private void ReadTitle(string text, int line)
    {
        hasTitle = true;
        scope.Place(line);
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        title = scope.Inline(dash < 0 ? text : text[..dash], line).Text;
        subtitle = dash < 0 ? null : scope.Inline(text[(dash + 3)..], line).Text;
    }

    private void OpenSection(SectionTitle heading, int line)
    {
        EndTopic();
        ReportEmptySection();
        started = true;
        section = heading.Kind;
        (sectionLine, sectionIsEmpty) = (line, true);
        scope.Place(line);
        if (section is not (SectionKind.Other or SectionKind.Concept or SectionKind.Levels)) return;
        // 개념 설명 as a section of the document has no topic; its title becomes one, so that nothing is lost.
        sectionIsEmpty = false;
        topic = new TopicReader(scope, heading, line);
    }

    private void EndTopic()
    {
        if (topic is null) return;
        var finished = topic.Finish(HasOneTopic() ? frontMatter : FrontMatter.None);
        if (!slugs.Add(finished.Slug)) scope.Report(ProblemCode.DuplicateTopicSlug, finished.Line - 1, finished.Slug);
        topics.Add(finished);
        NestedBullets += topic.NestedBullets;
        ScenarioCodeBlocks += topic.ScenarioCodeBlocks;
        topic = null;
    }

    private bool HasOneTopic() => frontMatter.LineCount > 0 && map.Blocks.Where(block => block.HeadingLevel == 2 && IsTopic(block.First)).Take(2).Count() == 1;

    private bool IsTopic(int line) =>
        SectionTitle.Read(scope.Source.Line(line).Trim().Trim('#')).Kind is SectionKind.Other or SectionKind.Concept or SectionKind.Levels;

    /// <summary>Front matter describes one topic; above several (or none) it describes nothing.</summary>
    private void PlaceFrontMatter()
    {
        if (topics.Count == 1) return;
        foreach (var line in frontMatter.Used.Where(line => !scope.Problems.Names(line))) scope.Report(ProblemCode.UnplacedLine, line);
    }

    private void ReportEmptySection()
    {
        if (sectionIsEmpty && sectionLine >= 0) scope.Report(ProblemCode.EmptySection, sectionLine);
        sectionIsEmpty = false;
    }
}
