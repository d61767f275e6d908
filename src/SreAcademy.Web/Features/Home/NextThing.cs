using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Data.Drills;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Home;

/// <summary>Something a learner could do now besides the day's reviews. What exactly it is, <see cref="NextDetail"/> shows.</summary>
public abstract record NextThing
{
    private NextThing()
    {
    }

    /// <summary>What one would do.</summary>
    public abstract string Label { get; }

    public abstract string Href { get; }

    public sealed record RunningQuiz(QuizSummary Quiz) : NextThing
    {
        public override string Label => UiText.HomeNextQuiz;

        public override string Href => Addresses.QuizOf(Quiz.Key);
    }

    public sealed record RunningInterview(InterviewSummary Interview) : NextThing
    {
        public override string Label => UiText.HomeNextInterview;

        public override string Href => Addresses.Interview(Interview.Key);
    }

    public sealed record RunningDrill(DrillSummary Drill) : NextThing
    {
        public override string Label => UiText.HomeNextDrill;

        public override string Href => Addresses.DrillRun(Drill.Slug, Drill.Key);
    }

    /// <summary>Something was told that is not read yet.</summary>
    public sealed record NewNotices(int Count) : NextThing
    {
        public override string Label => UiText.HomeNextNotices;

        public override string Href => AccountAddresses.Notices;
    }

    /// <summary>What a team has assigned, by its due date.</summary>
    public sealed record Assigned(OwnAssignment Assignment) : NextThing
    {
        public override string Label => Phrase.Of(UiText.HomeNextAssignment, Assignment.Facts.Track.Name);

        public override string Href => Addresses.Assignment(Assignment.Facts.Key);
    }

    /// <summary>A topic that was begun and is being forgotten.</summary>
    public sealed record FadingTopic(Topic Topic, Readiness Readiness) : NextThing
    {
        public override string Label => UiText.HomeNextFading;

        public override string Href => $"{Addresses.Quiz}?preset=topic&topic={Uri.EscapeDataString(Topic.Slug)}";
    }

    /// <summary>Cards of one topic and level that were not seen yet.</summary>
    public sealed record NewCards(Topic Topic, Level Level, int Cards) : NextThing
    {
        public override string Label => UiText.HomeNextNew;

        public override string Href => Addresses.Topic(Topic.Slug, Level);
    }

    /// <summary>All was seen and is remembered.</summary>
    public sealed record MixedQuiz : NextThing
    {
        public override string Label => UiText.HomeNextMixed;

        public override string Href => $"{Addresses.Quiz}?preset=mixed&n=20&limit=10";
    }
}
