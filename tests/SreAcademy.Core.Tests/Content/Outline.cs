using System.Globalization;
using System.Text;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tests.Content;

/// <summary>A parse result as an indented text that an author can read and compare.</summary>
internal static class Outline
{
    public static string Of(ParsedDocument parsed)
    {
        var text = new Writer();
        var document = parsed.Document;
        if (document.Title.Length > 0) text.Line(0, $"제목: {document.Title}{(document.Subtitle is null ? "" : $" | {document.Subtitle}")}");
        text.Html(0, "소개", document.Introduction);
        foreach (var row in document.LevelGuide) text.Line(0, $"가이드 {row.Level.Number()}: {row.Audience.Html} | {row.Meaning.Html}");
        foreach (var topic in document.Topics) Write(text, topic);
        foreach (var scenario in document.Scenarios) Write(text, 0, scenario);
        foreach (var card in document.InterviewQuestions) Write(text, 0, "면접", card);
        foreach (var reference in document.References) Write(text, 0, reference);
        foreach (var problem in parsed.Problems)
            text.Line(0, $"{(problem.Severity is Severity.Error ? "오류" : "경고")} {problem.Line}:{problem.Column} {problem.Code}");
        return text.ToString();
    }

    private static void Write(Writer text, Topic topic)
    {
        text.Line(0, $"주제 {topic.Number?.ToString(CultureInfo.InvariantCulture) ?? "-"} [{topic.Slug}] {topic.Title}");
        if (topic.Aliases.Count > 0) text.Line(1, $"다른 이름: {string.Join(" | ", topic.Aliases)}");
        if (topic.Tags.Count > 0) text.Line(1, $"꼬리표: {string.Join(" | ", topic.Tags)}");
        text.Html(1, "개념", topic.Concept);
        foreach (var block in topic.Blocks) Write(text, 1, block);
        foreach (var sub in topic.SubTopics)
        {
            text.Line(1, $"하위 주제: {sub.Title}");
            text.Html(2, "개념", sub.Concept);
            foreach (var block in sub.Blocks) Write(text, 2, block);
        }

        foreach (var scenario in topic.Scenarios) Write(text, 1, scenario);
        foreach (var card in topic.InterviewQuestions) Write(text, 1, "면접", card);
        foreach (var reference in topic.References) Write(text, 1, reference);
    }

    private static void Write(Writer text, int depth, LevelBlock block)
    {
        text.Line(depth, $"레벨 {block.Level.Number()}");
        foreach (var item in block.Items)
        {
            switch (item)
            {
                case Bullet bullet:
                    text.Html(depth + 1, bullet.NestedBullets > 0 ? $"항목(+{bullet.NestedBullets})" : "항목", bullet.Body);
                    if (bullet.Term is not null)
                        text.Line(depth + 2, $"용어: {bullet.Term}{(bullet.Gloss is null ? "" : $" = {bullet.Gloss}")} | {bullet.Description}");
                    Write(text, depth + 2, bullet.Facts);
                    break;
                case SubHeading heading:
                    text.Html(depth + 1, "소제목", heading.Title);
                    break;
                case Note note:
                    text.Html(depth + 1, "메모", note.Body);
                    break;
                case CardItem { Card: var card }:
                    Write(text, depth + 1, "카드", card);
                    break;
            }
        }
    }

    private static void Write(Writer text, int depth, string kind, Card card)
    {
        var level = card.Kind is CardKind.Interview && card.Level is { } l ? $" {l.Number()}" : "";
        var id = card.ExplicitId is null ? "" : $" #{card.ExplicitId}";
        text.Line(depth, $"{kind}{level}{id}: {card.Question.Html}");
        text.Html(depth + 1, "질문 본문", card.QuestionBody);
        text.Html(depth + 1, card.AnswerHasCode ? "답(코드)" : "답", card.Answer);
        foreach (var point in card.Points) text.Html(depth + 1, "핵심", point);
        foreach (var wrong in card.Distractors) text.Line(depth + 1, $"오답: {wrong.Text.Html} | {wrong.Why?.Html}");
        foreach (var next in card.FollowUps) text.Line(depth + 1, $"꼬리: {next.Question.Html} | {next.Answer?.Html}");
        foreach (var source in card.Sources) text.Html(depth + 1, "출처", source);
        Write(text, depth + 1, card.Facts);
    }

    private static void Write(Writer text, int depth, AnswerFacts facts)
    {
        foreach (var list in facts.Enumerations) text.Line(depth, $"{(list.Ordered ? "순서" : "나열")}: {string.Join(" | ", list.Items)}");
        foreach (var q in facts.Quantities)
            text.Line(depth, string.Create(CultureInfo.InvariantCulture, $"수: {q.Written} = {q.Low}{(q.High == q.Low ? "" : $"..{q.High}")} {q.Unit}"));
        foreach (var gloss in facts.Glosses) text.Line(depth, $"병기: {gloss.Term} = {gloss.OtherName}");
    }

    private static void Write(Writer text, int depth, Scenario scenario)
    {
        text.Line(depth, $"시나리오 {scenario.Number?.ToString(CultureInfo.InvariantCulture) ?? "-"}: {scenario.Title}");
        foreach (var part in scenario.Parts)
        {
            if (part.Label is not null) text.Line(depth + 1, $"[{part.Label}]");
            text.Html(depth + 1, "글", part.Body);
            foreach (var step in part.Steps)
            {
                text.Html(depth + 1, $"단계 {step.Number}", step.Body);
                foreach (var move in step.WrongMoves) text.Line(depth + 2, $"선택: {move.Text.Html} | {move.Why?.Html}");
            }
        }

        if (scenario.Drill is { } sheet) Write(text, depth + 1, sheet);
    }

    private static void Write(Writer text, int depth, DrillSheet sheet)
    {
        text.Line(depth, $"훈련 {sheet.Line}");
        text.Html(depth + 1, "알림", sheet.Alert);
        if (sheet.Severity is { } severity) text.Line(depth + 1, $"심각도: {severity} | {sheet.SeverityReason.Html}");
        if (sheet.Signal is { } signal)
            text.Line(depth + 1, string.Create(CultureInfo.InvariantCulture, $"지표: {signal.Name} | {signal.Unit} | {signal.Usual} → {signal.Peak}"));
        if (sheet.Impact is { } impact) text.Line(depth + 1, string.Create(CultureInfo.InvariantCulture, $"영향: {impact.FailingShare} | {impact.Objective}"));
        if (sheet.MitigatedBy is { } step) text.Line(depth + 1, string.Create(CultureInfo.InvariantCulture, $"완화: {step}"));
        foreach (var group in sheet.AnyOrder) text.Line(depth + 1, $"순서 무관: {string.Join(", ", group)}");
    }

    private static void Write(Writer text, int depth, Reference reference) => text.Html(depth, $"참고({reference.Urls.Count})", reference.Body);

    private sealed class Writer
    {
        private readonly StringBuilder builder = new();

        public void Line(int depth, string line) => builder.Append(' ', depth * 2).Append(line.TrimEnd()).Append('\n');

        public void Html(int depth, string label, RichText text)
        {
            if (!text.IsEmpty) Line(depth, $"{label}: {text.Html.TrimEnd('\n').Replace("\n", "⏎", StringComparison.Ordinal)}");
        }

        public override string ToString() => builder.ToString();
    }
}
