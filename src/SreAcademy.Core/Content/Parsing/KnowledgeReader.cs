namespace SreAcademy.Core.Content.Parsing;

/// <summary>
/// Reads what stands in level blocks and under 면접 빈출 질문, line by line: level headers, bullets, sub-headings, questions
/// with their answers, and what belongs to them.
/// </summary>
/// <param name="kind">Interview questions come without bullets; stars set the level of the questions that follow.</param>
internal sealed class KnowledgeReader(DocumentScope scope, CardKind kind)
{
    private readonly List<LevelBlock> blocks = [];
    private readonly List<LevelItem> items = [];
    private Level? level;
    private int headerLine = -1;
    private CardDraft? card;
    private BulletDraft? bullet;
    private Fragment? note;

    /// <summary>Content column of the outermost list item that is open.</summary>
    private int itemIndent;

    public int NestedBullets { get; private set; }

    public bool HasLevel => headerLine >= 0;

    public void OpenLevel(LevelHeader header, int line)
    {
        scope.Place(line);
        if (kind is CardKind.Interview)
        {
            EndItem();
            level = header.Level;
            if (header.Level is null) scope.Report(ProblemCode.UnknownLevel, line);
            else if (header.Extra.Length > 0) scope.Report(ProblemCode.UnplacedLine, line);
            return;
        }

        EndBlock();
        headerLine = line;
        level = header.Level;
        if (level is null) scope.Report(ProblemCode.UnknownLevel, line);
        else if (header.Contradiction is { } number) scope.Report(ProblemCode.LevelMismatch, line, header.Stars, number);
        if (header.Extra.Length == 0) return;
        note = new Fragment(line);
        note.Add(header.Extra);
    }

    /// <summary>Reads the lines of one quote, list, paragraph or code block.</summary>
    public void Read(TopBlock block)
    {
        for (var line = block.First; line <= block.Last; line++)
        {
            switch (scope.Lines[line].Kind)
            {
                case LineKind.Blank:
                    Blank();
                    break;
                case LineKind.Definition:
                    break;
                case LineKind.Break:
                    scope.Place(line);
                    Blank();
                    break;
                case LineKind.Heading when scope.Lines[line].ListDepth == 0:
                    ReadHeading(line, scope.Content(line).TrimStart().Trim('#').Trim());
                    break;
                case LineKind.Fence or LineKind.Code:
                    ReadCode(line);
                    break;
                default:
                    ReadText(line);
                    break;
            }
        }

        // A quote ends what it holds; a question waits for its answer, and bare paragraphs of an interview answer go on.
        if (block.IsQuote && card is not { AwaitsAnswer: true }) EndItem();
    }

    public IReadOnlyList<LevelBlock> TakeBlocks()
    {
        EndBlock();
        return [.. blocks];
    }

    public IReadOnlyList<Card> TakeCards()
    {
        EndItem();
        return [.. items.OfType<CardItem>().Select(item => item.Card)];
    }

    public void OpenQuestion(int line, Marker marker)
    {
        EndItem();
        scope.Place(line);
        card = new CardDraft(line, marker);
    }

    /// <summary>A heading inside a quote.</summary>
    private void ReadHeading(int line, ReadOnlySpan<char> text)
    {
        if (LevelHeader.TryRead(text, out var header)) OpenLevel(header, line);
        else OpenSubHeading(line, text);
    }

    private void ReadText(int line)
    {
        ref readonly var info = ref scope.Lines[line];
        var content = scope.Content(line);
        var text = content.TrimStart();
        var indent = ListMarker.Columns(content[..^text.Length]);
        ListMarker item = default;
        var startsItem = info.ItemStarts > 0 && ListMarker.TryRead(text, out item);
        // Markdown wants three columns below `1. …`; two are enough to its author.
        var outermost = startsItem && info.ListDepth == info.ItemStarts && !(bullet is not null && indent >= 2 && indent < itemIndent);
        // A line that only continues a list item's paragraph, further left than its text, stands for itself if it is a marker.
        var stray = info.ListDepth > 0 && !startsItem && indent < itemIndent;
        text = text[item.Length..];
        var column = startsItem ? ListMarker.Columns(content[..^text.Length]) : indent;

        var free = !startsItem && (info.ListDepth == 0 || stray);
        if (free && LevelHeader.TryRead(text, out var header))
        {
            OpenLevel(header, line);
            return;
        }

        // Before the first header of a topic there is no level that a line could belong to.
        if (kind is CardKind.Knowledge && !HasLevel) return;
        var marker = Marker.Match(text, card is { Answer: null } ? card.Style : "");
        // `- **A**: IPv4 주소` in a list of record types is a term where no question waits.
        if (marker.Kind is MarkerKind.Answer && startsItem && card is not { Answer: null } && text.StartsWith("**A**")) marker = default;
        if (!TryOpen(line, marker, free, stray, column))
        {
            if (outermost && card is null && kind is CardKind.Knowledge) OpenBullet(line, column, text, info.ItemStarts);
            else Continue(line, isCode: false);
        }

        if (outermost) itemIndent = column;
    }

    private bool TryOpen(int line, Marker marker, bool free, bool stray, int dedent)
    {
        switch (marker.Kind)
        {
            case MarkerKind.Question:
                OpenQuestion(line, marker);
                return true;
            case MarkerKind.Answer when card is { Answer: null }:
                scope.Place(line);
                card.OpenAnswer(line, marker, dedent);
                return true;
            case MarkerKind.Answer:
                scope.Report(ProblemCode.AnswerWithoutQuestion, line);
                return false;
            case MarkerKind.Points or MarkerKind.Distractor or MarkerKind.FollowUp or MarkerKind.Source when card is { AwaitsAnswer: false }:
                scope.Place(line);
                card.Add(line, marker);
                return true;
            case MarkerKind.Label when free && card is null && kind is CardKind.Knowledge:
                OpenSubHeading(line, scope.Content(line).TrimStart());
                return true;
            case MarkerKind.SubHeading when free && kind is CardKind.Knowledge && HasLevel && GroupsWhatFollows(line, marker, stray):
                OpenSubHeading(line, scope.Content(line).TrimStart());
                return true;
            default:
                return false;
        }
    }

    /// <summary>A bold line inside a running answer is emphasis, unless it opens a paragraph or reads like <c>A01: …</c>.</summary>
    private bool GroupsWhatFollows(int line, Marker marker, bool stray)
    {
        if (card is { AwaitsAnswer: true }) return false;
        if (card is null || stray || scope.Lines[line].ParagraphStart) return true;
        var digits = marker.Name.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return digits.Length < marker.Name.Length && digits.Length > 0 && char.IsAsciiDigit(digits[0]);
    }

    private void ReadCode(int line)
    {
        ref readonly var info = ref scope.Lines[line];
        var text = scope.Content(line).TrimStart();
        var startsBullet = info.ItemStarts > 0 && info.ItemStarts == info.ListDepth && card is null && kind is CardKind.Knowledge && HasLevel;
        if (!startsBullet || !ListMarker.TryRead(text, out var item))
        {
            Continue(line, isCode: true);
            return;
        }

        text = text[item.Length..];
        itemIndent = ListMarker.Columns(scope.Content(line)[..^text.Length]);
        OpenBullet(line, itemIndent, text, info.ItemStarts);
    }

    private void OpenBullet(int line, int column, ReadOnlySpan<char> text, int itemStarts)
    {
        EndItem();
        bullet = new BulletDraft(line, column, text, itemStarts - 1);
        scope.Place(line);
    }

    private void OpenSubHeading(int line, ReadOnlySpan<char> title)
    {
        if (kind is CardKind.Interview || !HasLevel) return;
        EndItem();
        scope.Place(line);
        items.Add(new SubHeading(scope.Inline(title.Trim().ToString(), line)));
    }

    private void Continue(int line, bool isCode)
    {
        Continue(line, scope.Content(line), isCode);
        if (isCode && scope.ImpliedFence(line) is { } fence) Continue(line, fence, isCode);
    }

    private void Continue(int line, ReadOnlySpan<char> content, bool isCode)
    {
        ref readonly var info = ref scope.Lines[line];
        var startsBlock = info.ParagraphStart || info.ItemStarts > 0 || isCode;
        if (card is not null)
        {
            scope.Place(line);
            card.Continue(line, content, isCode, startsBlock, info.ListDepth > 0);
        }
        else if (bullet is not null && (info.ListDepth > 0 || isCode))
        {
            scope.Place(line);
            bullet.Continue(content, info.ItemStarts, info.ListDepth > 0);
        }
        else if (kind is CardKind.Knowledge && HasLevel)
        {
            AddToNote(line, content, startsBlock);
        }
    }

    /// <summary>Shown where it stands, but its author is told: level blocks are made of bullets and questions.</summary>
    private void AddToNote(int line, ReadOnlySpan<char> content, bool startsBlock)
    {
        EndBullet();
        if (!scope.Problems.Names(line) && (note is null || (startsBlock && scope.Lines[line].Kind is LineKind.Text)))
            scope.Report(ProblemCode.UnplacedLine, line);
        note ??= new Fragment(line);
        note.Add(content);
        scope.Place(line);
    }

    private void Blank()
    {
        card?.Blank();
        bullet?.Blank();
        note?.Add([]);
    }

    private void EndBullet()
    {
        if (bullet is null) return;
        NestedBullets += bullet.Nested;
        items.Add(bullet.Finish(scope));
        bullet = null;
    }

    private void EndItem()
    {
        EndBullet();
        if (note is not null) items.Add(new Note(scope.Snippet(note)));
        note = null;
        if (card?.Finish(scope, kind, level) is { } finished) items.Add(new CardItem(finished));
        card = null;
        itemIndent = 0;
    }

    private void EndBlock()
    {
        EndItem();
        if (headerLine >= 0)
        {
            if (items.Count == 0 && !scope.Problems.Names(headerLine)) scope.Report(ProblemCode.EmptySection, headerLine);
            // A block whose level nobody knows is an error; its lines keep a place for the message's sake.
            blocks.Add(new LevelBlock { Level = level ?? Level.Beginner, Items = [.. items], Line = headerLine + 1 });
        }

        items.Clear();
        headerLine = -1;
        level = null;
    }
}
