using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Messages;
using SreAcademy.Web.Components.Shared;
using SreAcademy.Web.Features.Messages.Notices;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Messages.Composing;

/// <summary>A team's digest as Slack takes it, and what understands the same: one text.</summary>
public static class TeamDigestText
{
    /// <summary>A mean over fewer would be somebody's own figure, or let two people work out each other's.</summary>
    public const int FewestMembers = 3;

    private const int WeakTopics = 3;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="hasMeans">Once a week: those of a week are kept on its first day, and would be the same every day.</param>
    /// <param name="link">Full address of a page; null where it is not known.</param>
    /// <returns>JSON; null where there is nothing to say.</returns>
    public static string? Write(DigestTeam team, TeamDigestFigures figures, MatrixCells cells, bool hasMeans, Func<string, string?> link)
    {
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(link);
        List<string> lines = [.. hasMeans ? Means(figures.Weeks, cells) : [], .. Running(figures.Running, link)];
        if (lines.Count == 0)
            return null;
        var title = Phrase.Of(UiText.TeamDigestTitle, Escaped(team.Name));
        lines.Insert(0, link($"{Addresses.Teams}/{team.Key}") is { } address ? $"*<{address}|{title}>*" : $"*{title}*");
        return JsonSerializer.Serialize(new { text = string.Join('\n', lines) }, Json);
    }

    private static IEnumerable<string> Means(IReadOnlyList<TeamWeek> weeks, MatrixCells cells)
    {
        var columns = MatrixColumn.Of(cells);
        if (weeks is not [.., { Members: >= FewestMembers } week] || week.Over(cells, columns) is not { } mean)
            yield break;
        var before = weeks is [.., { Members: >= FewestMembers } earlier, _] && earlier.Monday == week.Monday.AddDays(-7) ? earlier.Over(cells, columns) : null;
        var now = Phrase.Of(UiText.TeamDigestMean, ReadinessWords.Percent(mean));
        yield return before is { } last ? $"{now} {Phrase.Of(UiText.TeamDigestBefore, ReadinessWords.Percent(last))}" : now;
        var weak = columns.Select(column => (column.Topic.Title, Mean: week.Over(cells, [column]))).Where(topic => topic.Mean is > 0).OrderBy(topic => topic.Mean)
            .Take(WeakTopics).Select(topic => Phrase.Of(UiText.TeamDigestTopic, Escaped(topic.Title), ReadinessWords.Percent(topic.Mean!.Value))).ToList();
        if (weak.Count > 0)
            yield return Phrase.Of(UiText.TeamDigestWeak, string.Join(", ", weak));
    }

    private static IEnumerable<string> Running(IReadOnlyList<DigestTrack> running, Func<string, string?> link) => running.Select(track =>
    {
        var name = Escaped(track.Name);
        return Phrase.Of(UiText.TeamDigestAssignment, link(Addresses.Assignment(track.Key)) is { } address ? $"<{address}|{name}>" : name, NoticeWords.Day(track.Due));
    });

    // As Slack asks for it: a name can neither call a channel nor pretend to be a link. "|" would end a link's address, and stands only in its text.
    // Other chats call everybody by "@" and a word in plain text; with a space of no width after it they do not.
    private static string Escaped(string text) => text.Replace("@", "@\u200b", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
