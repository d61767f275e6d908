using System.Text.Json;

namespace SreAcademy.Web.Cli.Replay;

/// <summary>A JSON value that knows the line it begins on, from 1, so that what is wrong with its meaning can be shown too.</summary>
internal abstract record LinedJson(int Line)
{
    internal sealed record Map(int Line, IReadOnlyDictionary<string, LinedJson> Members) : LinedJson(Line);

    internal sealed record Items(int Line, IReadOnlyList<LinedJson> Values) : LinedJson(Line);

    internal sealed record Text(int Line, string Value) : LinedJson(Line);

    internal sealed record Number(int Line, double Value, string Written) : LinedJson(Line);

    /// <summary>true, false or null.</summary>
    internal sealed record Word(int Line) : LinedJson(Line);

    /// <exception cref="ReplayFault">Not JSON.</exception>
    public static LinedJson Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        var reading = new Reading(utf8);
        try
        {
            reading.Next();
            var value = reading.Value();
            reading.Next();
            return value;
        }
        catch (JsonException exception)
        {
            throw new ReplayFault((int)(exception.LineNumber ?? 0) + 1, "올바른 JSON이 아니에요. 이 줄과 바로 앞의 따옴표, 쉼표, 괄호를 확인해 주세요.");
        }
        catch (InvalidOperationException)
        {
            throw new ReplayFault(reading.Line(), "글자로 읽을 수 없는 문자열이 있어요. 파일을 UTF-8로 저장하고 \\u 표기를 확인해 주세요.");
        }
    }

    private ref struct Reading(ReadOnlySpan<byte> utf8)
    {
        private readonly ReadOnlySpan<byte> utf8 = utf8;
        private Utf8JsonReader reader = new(utf8);
        private int counted;
        private int line = 1;

        public void Next() => reader.Read();

        /// <summary>Of the token read last.</summary>
        public int Line()
        {
            var at = (int)reader.TokenStartIndex;
            line += utf8[counted..at].Count((byte)'\n');
            counted = at;
            return line;
        }

        public LinedJson Value()
        {
            var at = Line();
            return reader.TokenType switch
            {
                JsonTokenType.StartObject => new Map(at, Members()),
                JsonTokenType.StartArray => new Items(at, Values()),
                JsonTokenType.String => new Text(at, reader.GetString()!),
                JsonTokenType.Number => new Number(at, reader.GetDouble(), System.Text.Encoding.ASCII.GetString(reader.ValueSpan)),
                _ => new Word(at),
            };
        }

        private Dictionary<string, LinedJson> Members()
        {
            var members = new Dictionary<string, LinedJson>(StringComparer.Ordinal);
            for (Next(); reader.TokenType != JsonTokenType.EndObject; Next())
            {
                var name = reader.GetString()!;
                var at = Line();
                Next();
                if (!members.TryAdd(name, Value()))
                    throw new ReplayFault(at, $"\"{name}\" 항목이 두 번 있어요.");
            }

            return members;
        }

        private List<LinedJson> Values()
        {
            var values = new List<LinedJson>();
            for (Next(); reader.TokenType != JsonTokenType.EndArray; Next())
                values.Add(Value());
            return values;
        }
    }
}
