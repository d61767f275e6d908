using System.Data;
using System.Text.RegularExpressions;

namespace SreAcademy.Data;

/// <summary>
/// One statement that SQLite and PostgreSQL both understand: see .github/decisions/0031-portable-statements.md.
/// Values are given in the order in which the parameters first stand in the text.
/// </summary>
internal sealed partial class Statement
{
    private static readonly Dictionary<string, DbType> Types = new(StringComparer.Ordinal)
    {
        ["learner"] = DbType.Int64,
        ["other"] = DbType.Int64,
        ["card"] = DbType.Int64,
        ["id"] = DbType.Int64,
        ["undone"] = DbType.Int64,
        ["parameters"] = DbType.Int64,
        ["now"] = DbType.Int64,
        ["due_at"] = DbType.Int64,
        ["answer"] = DbType.String,
        ["place"] = DbType.String,
        ["text"] = DbType.String,
        ["hash"] = DbType.String,
        ["algorithm"] = DbType.String,
        ["weights"] = DbType.String,
        ["learning"] = DbType.String,
        ["relearning"] = DbType.String,
        ["stability"] = DbType.Double,
        ["difficulty"] = DbType.Double,
        ["retention"] = DbType.Double,
        ["suspended"] = DbType.Boolean,
        ["quiz"] = DbType.Int64,
        ["ends_at"] = DbType.Int64,
        ["finished_at"] = DbType.Int64,
        ["key"] = DbType.String,
        ["start"] = DbType.String,
        ["plan"] = DbType.String,
        ["body"] = DbType.String,
        ["topic"] = DbType.String,
        ["response"] = DbType.String,
        ["score"] = DbType.Double,
        ["right"] = DbType.Boolean,
        ["self"] = DbType.Boolean,
        ["hint"] = DbType.Boolean,
        ["flagged"] = DbType.Boolean,
        ["no"] = DbType.Boolean,
        ["ticks"] = DbType.String,
        ["asked"] = DbType.String,
        ["since"] = DbType.Int64,
        ["started"] = DbType.Int64,
        ["finished"] = DbType.Int64,
        ["expires"] = DbType.Int64,
        ["paired"] = DbType.Boolean,
        ["slug"] = DbType.String,
        ["title"] = DbType.String,
        ["move"] = DbType.String,
        ["given"] = DbType.Boolean,
        ["save"] = DbType.String,
        ["topics"] = DbType.String,
        ["levels"] = DbType.String,
        ["target"] = DbType.Double,
        ["up_to"] = DbType.Int64,
        ["before"] = DbType.Int64,
        ["bytes"] = DbType.Binary,
        ["team"] = DbType.Int64,
        ["track"] = DbType.Int64,
        ["assignment"] = DbType.Int64,
        ["invite"] = DbType.Int64,
        ["actor"] = DbType.Int64,
        ["subject"] = DbType.Int64,
        ["message"] = DbType.Int64,
        ["name"] = DbType.String,
        ["note"] = DbType.String,
        ["webhook"] = DbType.String,
        ["heading"] = DbType.String,
        ["action"] = DbType.String,
        ["value"] = DbType.String,
        ["address"] = DbType.String,
        ["failure"] = DbType.String,
        ["channel_key"] = DbType.String,
        ["whole"] = DbType.Boolean,
        ["stoppable"] = DbType.Boolean,
        ["wanted"] = DbType.Boolean,
        ["archived"] = DbType.Int64,
        ["ended"] = DbType.Int64,
        ["revoked"] = DbType.Int64,
        ["joined"] = DbType.Int64,
        ["asked_at"] = DbType.Int64,
        ["not_before"] = DbType.Int64,
        ["handed_over"] = DbType.Int64,
        ["sent"] = DbType.Int64,
        ["dropped"] = DbType.Int64,
    };

    public Statement(string text)
    {
        Text = text;
        Parameters = [.. Named().Matches(text).Select(match => match.Groups[1].Value).Distinct().Select(name => (name, Types.GetValueOrDefault(name, DbType.Int32)))];
    }

    public string Text { get; }

    /// <summary>Of a SELECT: whether its rows are to stay as they are until the transaction ends.</summary>
    public bool LocksRows { get; init; }

    /// <summary>Whole numbers of 32 bits unless their name is listed above.</summary>
    public IReadOnlyList<(string Name, DbType Type)> Parameters { get; }

    [GeneratedRegex("@([a-z_]+)")]
    private static partial Regex Named();
}
