using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>All that the database holds, as text, by table: to see whether anything was changed, whatever it is.</summary>
public static class TableTexts
{
    /// <summary>When who was seen last is written by looking.</summary>
    private static readonly HashSet<Type> Passing = [typeof(LearnerSessionRow)];

    public static Task<Dictionary<string, string>> TextsAsync(this AccountSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.QueryAsync(ReadAsync);
    }

    /// <returns>The tables that are not as they were.</returns>
    public static IReadOnlyList<string> Differences(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        [.. before.Keys.Where(table => before[table] != after[table])];

    private static async Task<Dictionary<string, string>> ReadAsync(AcademyDbContext context)
    {
        var texts = new Dictionary<string, string>();
        await context.Database.OpenConnectionAsync();
        foreach (var table in context.Model.GetEntityTypes().Where(type => !Passing.Contains(type.ClrType)).Select(type => type.GetTableName()).OfType<string>().Distinct())
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names come from the model.
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
            texts[table] = string.Join('\n', rows);
        }
        return texts;
    }
}
