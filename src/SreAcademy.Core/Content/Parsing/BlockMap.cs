using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SreAcademy.Core.Content.Parsing;

internal enum LineKind : byte
{
    Blank,
    Text,
    Heading,

    /// <summary>The line that opens or closes a fence.</summary>
    Fence,

    /// <summary>Inside a fence, or an indented code block: nothing here is grammar.</summary>
    Code,
    Break,

    /// <summary><c>[label]: address</c></summary>
    Definition,
}

/// <summary>What Markdig's block structure says of one line.</summary>
internal struct LineInfo
{
    public LineKind Kind;

    /// <summary>First line of its paragraph.</summary>
    public bool ParagraphStart;

    /// <summary>Lists open on this line, within the outermost block.</summary>
    public byte ListDepth;

    /// <summary>List items that start on this line.</summary>
    public byte ItemStarts;

    /// <summary>Offset into the text behind one quote mark, or the line's start.</summary>
    public int Content;

    /// <summary>On the last line of a fence that nothing closes: 1 more than the line that opened it; else 0.</summary>
    public int EndsFenceOf;
}

/// <summary>An outermost block of the document and the lines it covers.</summary>
/// <param name="HeadingLevel">1–6 for a heading, else 0.</param>
internal readonly record struct TopBlock(int First, int Last, bool IsQuote, bool IsList, int HeadingLevel);

/// <summary>
/// The document's block structure — quotes, lists, fences — as Markdig sees it, line by line. Inline text is left alone:
/// the grammar's markers are matched on raw lines, because emphasis parsing would break <c>**A: /api/* …**</c>.
/// </summary>
internal sealed class BlockMap
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly SourceText source;

    private BlockMap(SourceText source)
    {
        this.source = source;
        Lines = new LineInfo[source.LineCount];
    }

    public LineInfo[] Lines { get; }

    public List<TopBlock> Blocks { get; } = [];

    /// <summary>A pipeline that finds blocks only; HTML blocks are plain text to the grammar.</summary>
    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange([
            new ThematicBreakParser(), new HeadingBlockParser(), new QuoteBlockParser(), new ListBlockParser(),
            new FencedCodeBlockParser(), new IndentedCodeBlockParser(), new RawParagraphParser(),
        ]);
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    /// <param name="text">The document with its front matter blanked.</param>
    public static BlockMap Read(SourceText source, string text, Problems problems)
    {
        var map = new BlockMap(source);
        var document = Markdown.Parse(text, Pipeline);
        map.ReadTopBlocks(document, problems);
        map.ClaimTheRest();
        return map;
    }

    private void ReadTopBlocks(MarkdownDocument document, Problems problems)
    {
        for (var i = 0; i < document.Count; i++)
        {
            var block = document[i];
            var heading = block is HeadingBlock h ? h.Level : 0;
            var first = block.Line;
            Walk(block, 0, problems);
            if (Blocks.Count > 0) Blocks[^1] = Blocks[^1] with { Last = first - 1 };
            Blocks.Add(new TopBlock(first, source.LineCount - 1, block is QuoteBlock, block is ListBlock, heading));
        }

        foreach (var quote in Blocks.Where(block => block.IsQuote)) StripQuoteMarks(quote);
    }

    /// <summary>A line that no block claimed (the second line of a link definition, say) is text.</summary>
    private void ClaimTheRest()
    {
        for (var line = 0; line < Lines.Length; line++)
            if (Lines[line].Kind is LineKind.Blank && source.Line(line).IndexOfAnyExcept(" \t>") >= 0) Lines[line].Kind = LineKind.Text;
    }

    private void StripQuoteMarks(TopBlock quote)
    {
        for (var line = quote.First; line <= quote.Last; line++)
        {
            var span = source.Line(line);
            var mark = span.IndexOfAnyExcept(' ');
            // A line without its mark belongs to the quote only by continuing a paragraph; it is read as it stands.
            if (mark is >= 0 and <= 3 && span[mark] == '>')
            {
                mark++;
                if (mark < span.Length && span[mark] == ' ') mark++;
                Lines[line].Content = source.Start(line) + mark;
            }
            else if (span.IsWhiteSpace())
            {
                return;
            }
            else
            {
                Lines[line].Content = source.Start(line);
            }
        }
    }

    private void Walk(Block block, byte depth, Problems problems)
    {
        switch (block)
        {
            case ListBlock list:
                foreach (var item in list)
                {
                    if (item.Line < Lines.Length) Lines[item.Line].ItemStarts++;
                    Walk(item, (byte)(depth + 1), problems);
                }

                break;
            case FencedCodeBlock fence:
                MarkFence(fence, depth, problems);
                break;
            case CodeBlock code:
                for (var i = 0; i < code.Lines.Count; i++) Mark(code.Line + i, LineKind.Code, depth);
                break;
            case ContainerBlock container:
                foreach (var child in container) Walk(child, depth, problems);
                if (container.Count == 0) Mark(container.Line, LineKind.Text, depth);
                break;
            case ParagraphBlock paragraph:
                MarkParagraph(paragraph, depth);
                break;
            case LeafBlock leaf:
                Mark(leaf.Line, leaf is HeadingBlock ? LineKind.Heading : LineKind.Break, depth);
                break;
        }
    }

    private void MarkParagraph(LeafBlock paragraph, byte depth)
    {
        var starts = true;
        var definitions = true;
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var line = paragraph.Lines.Lines[i].Line;
            var text = source.Line(line).Trim(" \t>");
            definitions &= Lines[line].ItemStarts == 0 && LinkDefinitions.IsDefinition(text);
            // `글` with `---` below it: authors mean a rule, and the grammar has no such headings.
            var isRule = text.Length > 2 && text.IndexOfAnyExcept('-') < 0;
            Mark(line, definitions ? LineKind.Definition : isRule ? LineKind.Break : LineKind.Text, depth);
            Lines[line].ParagraphStart = starts && !definitions && !isRule;
            starts = definitions || isRule;
        }
    }

    private void MarkFence(FencedCodeBlock fence, byte depth, Problems problems)
    {
        Mark(fence.Line, LineKind.Fence, depth);
        var last = fence.Line + fence.Lines.Count;
        for (var line = fence.Line + 1; line <= last; line++) Mark(line, LineKind.Code, depth);
        if (fence.ClosingFencedCharCount > 0)
            Mark(last + 1, LineKind.Fence, depth);
        else
        {
            if (last < Lines.Length) Lines[last].EndsFenceOf = fence.Line + 1;
            problems.Add(ProblemCode.UnclosedFence, fence.Line, Math.Max(0, source.Line(fence.Line).IndexOfAnyExcept(" \t>")), source.Written(fence.Line), new string(fence.FencedChar, fence.OpeningFencedCharCount));
        }
    }

    private void Mark(int line, LineKind kind, byte depth)
    {
        if ((uint)line >= (uint)Lines.Length) return;
        Lines[line].Kind = kind;
        Lines[line].ListDepth = depth;
    }

    /// <summary>Paragraphs as they stand: no inline content, no underlined headings, no link definitions, which cost their square.</summary>
    private sealed class RawParagraphParser : ParagraphBlockParser
    {
        public RawParagraphParser() => ParseSetextHeadings = false;

        public override bool Close(BlockProcessor processor, Block block) => block is not LeafBlock { Lines.Count: 0 };

        public override BlockState TryOpen(BlockProcessor processor)
        {
            var state = base.TryOpen(processor);
            if (processor.NewBlocks.TryPeek(out var block) && block is ParagraphBlock paragraph) paragraph.ProcessInlines = false;
            return state;
        }
    }
}
