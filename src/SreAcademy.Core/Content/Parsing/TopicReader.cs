namespace SreAcademy.Core.Content.Parsing;

/// <summary>Reads one topic: its concept, level blocks, sub-topics, scenarios, interview questions and references.</summary>
internal sealed class TopicReader(DocumentScope scope, SectionTitle heading, int line)
{
    private readonly SectionReader sections = new(scope);
    private readonly List<LevelBlock> blocks = [];
    private readonly List<SubTopic> subTopics = [];
    private KnowledgeReader knowledge = new(scope, CardKind.Knowledge);
    private Fragment? concept;
    private Fragment? ownConcept;
    private (string Title, int Line)? subTopic;

    /// <summary>A heading in the concept that nothing has followed yet.</summary>
    private (string Text, int Line)? lastHeading;
    private SectionKind section = SectionKind.Concept;
    private int sectionLine = -1;
    private bool sectionIsEmpty;

    public int NestedBullets { get; private set; }

    public int ScenarioCodeBlocks => sections.Scenarios.CodeBlocks;

    /// <summary>A heading below the topic's own: ### opens a section, deeper ones stand within it.</summary>
    public void OpenSection(SectionTitle title, string text, int headingLevel, int at)
    {
        if (headingLevel > 3 || title.Kind is SectionKind.Other)
        {
            // `### 시나리오 1: …` may stand under 실무 시나리오 or in its place.
            if (ScenarioTitle.TryRead(text, out _, out _))
            {
                if (section is not SectionKind.Scenarios) Open(SectionKind.Scenarios, at);
                sections.TryHeading(section, text, at);
                sectionIsEmpty = false;
                return;
            }

            if (LevelHeader.TryRead(text, out var header) && section is not SectionKind.Interview)
            {
                Open(SectionKind.Levels, at);
                knowledge.OpenLevel(header, at);
                sectionIsEmpty = false;
                return;
            }
        }

        if (headingLevel > 3 && title.Kind is SectionKind.Other && TryHeadingWithin(text, at)) return;
        scope.Place(at);
        if (title.Kind is not (SectionKind.Other or SectionKind.LevelGuide or SectionKind.Contents))
        {
            // `#### 레벨별 지식` is what its sub-topic holds.
            if (headingLevel > 3) sectionIsEmpty = false;
            Open(title.Kind, at);
            return;
        }

        OpenSubTopic(title.Title, at);
    }

    private void OpenSubTopic(string title, int at)
    {
        EndSubTopic();
        Open(SectionKind.Concept, at);
        subTopic = (scope.Inline(title, at).Text, at);
    }

    public void Read(TopBlock block)
    {
        sectionIsEmpty = false;
        if (block.IsQuote && section is not (SectionKind.Levels or SectionKind.Interview) && HoldsLevel(block))
        {
            // A heading with levels right below it is no part of the concept above.
            if (lastHeading is { } named)
            {
                lastHeading = null;
                OpenSubTopic(named.Text, named.Line);
                sectionIsEmpty = false;
            }

            section = SectionKind.Levels;
        }

        switch (section)
        {
            case SectionKind.Concept:
                ReadConcept(block);
                break;
            case SectionKind.Levels:
                ReadLevels(block);
                break;
            default:
                sections.Read(section, block);
                break;
        }
    }

    public Topic Finish(FrontMatter frontMatter)
    {
        ReportEmptySection();
        EndSubTopic();
        var title = scope.Inline(heading.Title, line).Text;
        var slug = frontMatter.Slug ?? Slug.From(title);
        var topic = new Topic
        {
            Slug = slug.Length > 0 ? slug : $"topic-{heading.Number ?? line + 1}",
            Number = heading.Number,
            Title = title,
            Aliases = frontMatter.Aliases,
            Tags = frontMatter.Tags,
            Concept = ownConcept is null ? RichText.Empty : scope.Article(ownConcept),
            Blocks = [.. blocks],
            SubTopics = subTopics,
            Scenarios = sections.Scenarios.Take(),
            InterviewQuestions = sections.Interview.TakeCards(),
            References = sections.References.Take(),
            Line = line + 1,
        };
        if (!topic.AllBlocks.Any()) scope.Report(ProblemCode.TopicWithoutLevels, line);
        ReportDuplicateQuestions(topic);
        return topic;
    }

    /// <summary>Headings inside a concept belong to it; inside scenarios and interview questions they open something.</summary>
    private bool TryHeadingWithin(string text, int at)
    {
        if (section is SectionKind.Concept)
        {
            sectionIsEmpty = false;
            KeepHeading();
            lastHeading = (text, at);
            scope.Place(at);
            return true;
        }

        if (section is SectionKind.Levels || !sections.TryHeading(section, text, at)) return section is SectionKind.Interview;
        sectionIsEmpty = false;
        return true;
    }

    private void KeepHeading()
    {
        if (lastHeading is not { } kept) return;
        lastHeading = null;
        concept ??= new Fragment(kept.Line);
        concept.Add([]);
        concept.Add(scope.Source.Line(kept.Line));
        concept.Add([]);
    }

    private void ReadConcept(TopBlock block)
    {
        KeepHeading();
        // A rule between sections is no content; one inside a concept is.
        for (var at = block.First; at <= block.Last; at++)
        {
            if (scope.Lines[at].Kind is LineKind.Definition) continue;
            concept ??= new Fragment(at);
            if (!block.IsQuote && scope.Lines[at] is { Kind: LineKind.Break, ListDepth: 0 }) concept.AddRule();
            else concept.Add(scope.Source.Line(at));
            scope.Place(at);
        }
    }

    private void ReadLevels(TopBlock block)
    {
        if (knowledge.HasLevel || HoldsLevel(block))
        {
            knowledge.Read(block);
            return;
        }

        if (block.IsQuote) scope.Report(ProblemCode.UnknownLevel, block.First);
    }

    private bool HoldsLevel(TopBlock block)
    {
        for (var at = block.First; at <= block.Last; at++)
            if (scope.Lines[at] is { Kind: LineKind.Text or LineKind.Heading, ItemStarts: 0 } && LevelHeader.TryRead(scope.Content(at).Trim(" #"), out _)) return true;
        return false;
    }

    private void Open(SectionKind kind, int at)
    {
        KeepHeading();
        ReportEmptySection();
        EndBlocks();
        section = kind;
        (sectionLine, sectionIsEmpty) = (at, true);
    }

    private void EndBlocks()
    {
        NestedBullets += knowledge.NestedBullets;
        pending.AddRange(knowledge.TakeBlocks());
        knowledge = new KnowledgeReader(scope, CardKind.Knowledge);
    }

    private readonly List<LevelBlock> pending = [];

    private void EndSubTopic()
    {
        KeepHeading();
        EndBlocks();
        if (subTopic is { } sub)
        {
            subTopics.Add(new SubTopic
            {
                Title = sub.Title,
                Concept = concept is null ? RichText.Empty : scope.Article(concept),
                Blocks = [.. pending],
                Line = sub.Line + 1,
            });
        }
        else
        {
            ownConcept = concept;
            blocks.AddRange(pending);
        }

        pending.Clear();
        concept = null;
        subTopic = null;
    }

    private void ReportEmptySection()
    {
        if (sectionIsEmpty && sectionLine >= 0) scope.Report(ProblemCode.EmptySection, sectionLine);
        sectionIsEmpty = false;
    }

    private void ReportDuplicateQuestions(Topic topic)
    {
        Dictionary<string, int> seen = [];
        foreach (var card in topic.Cards)
        {
            if (!seen.TryAdd(card.Question.Text, card.Line)) scope.Report(ProblemCode.DuplicateQuestion, card.Line - 1, seen[card.Question.Text]);
        }
    }
}
