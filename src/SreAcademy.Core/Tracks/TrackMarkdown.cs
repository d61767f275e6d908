using System.Globalization;
using System.Text;
using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;

namespace SreAcademy.Core.Tracks;

/// <summary>
/// The form of <see cref="TrackFile"/> for people:
/// <code>
/// # 트랙: 온콜 첫 주
///
/// > 노트
///
/// - 형식: sre-academy-track 1
/// - 기간: 7일
/// - 목표: 예측 회상 90 %          or: 모든 카드 학습 + 레벨 점검 80 %
/// - 레벨 점검: 20문항
/// - 모의 면접: 30분
///
/// ## 주제
///
/// 1. `on-call` ⭐ ~ ⭐⭐
///    > 노트
///
/// ## 훈련
///
/// - `on-call-1`
/// </code>
/// What people wrote means nothing to Markdown: signs that would are escaped.
/// </summary>
internal static class TrackMarkdown
{
    public const string Title = "# 트랙: ";
    public const string FormatLabel = "형식";
    public const string DaysLabel = "기간";
    public const string GoalLabel = "목표";
    public const string QuizLabel = "레벨 점검";
    public const string InterviewLabel = "모의 면접";
    public const string ItemsHeading = "## 주제";
    public const string DrillsHeading = "## 훈련";

    public static string Write(Track track)
    {
        var text = new StringBuilder(Title).Append(MarkdownText.Escaped(track.Name)).Append("\n\n");
        Quote(text, "", track.Notes);
        if (track.Notes.Length > 0)
            text.Append('\n');
        Field(text, FormatLabel, $"{TrackFile.FormatName} {Number(TrackFile.Format)}");
        Field(text, DaysLabel, $"{Number(track.Days)}일");
        Field(text, GoalLabel, track.Goal switch
        {
            TrackGoal.PredictedRecall goal => $"예측 회상 {Percent(goal.Target)} %",
            TrackGoal.StudiedAndChecked goal => $"모든 카드 학습 + 레벨 점검 {Percent(goal.Score)} %",
            _ => throw new InvalidOperationException($"No goal of a track: {track.Goal}."),
        });
        if (track.Quiz is { } quiz)
            Field(text, QuizLabel, $"{Number(quiz.Questions)}문항");
        if (track.Interview is { } interview)
            Field(text, InterviewLabel, $"{Number(interview.Minutes)}분");
        text.Append('\n').Append(ItemsHeading).Append("\n\n");
        foreach (var (index, item) in track.Items.Index())
        {
            var number = Number(index + 1) + ".";
            text.Append(number).Append(" `").Append(item.Topic).Append("` ").Append(item.From.Stars());
            if (item.To != item.From)
                text.Append(" ~ ").Append(item.To.Stars());
            text.Append('\n');
            Quote(text, new string(' ', number.Length + 1), item.Notes);
        }
        if (track.Drills.Count > 0)
            text.Append('\n').Append(DrillsHeading).Append("\n\n");
        foreach (var drill in track.Drills)
            text.Append("- `").Append(drill).Append("`\n");
        return text.ToString();
    }

    public static TrackFileReading Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var reader = new TrackMarkdownReader();
        foreach (var (index, line) in lines.Index())
            reader.Read(line.TrimEnd(), index + 1);
        return reader.Finish();
    }

    private static void Field(StringBuilder text, string label, string value) => text.Append("- ").Append(label).Append(": ").Append(value).Append('\n');

    private static void Quote(StringBuilder text, string indent, string notes)
    {
        foreach (var line in notes.Length == 0 ? [] : notes.Split('\n'))
        {
            var words = line.TrimStart();
            text.Append(indent).Append('>');
            if (words.Length > 0)
                text.Append(' ').Append(line.AsSpan(0, line.Length - words.Length)).Append(MarkdownText.Escaped(words));
            text.Append('\n');
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) => Number((int)Math.Round(share * 100));
}
