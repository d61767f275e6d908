using System.Security.Cryptography;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.Extensions;
using SreAcademy.Core.Interviews;
using SreAcademy.Data;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Study;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Guests;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Interview.Rooms;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;
using QuestionChoice = SreAcademy.Core.Interviews.InterviewQuestions;

namespace SreAcademy.Web.Features.Interview.Start;

/// <summary>Chooses an interview and starts it, alone or as the interviewer of a room. The choice is in the address; a visitor becomes a guest by starting.</summary>
public sealed partial class InterviewStartPage
{
    private const string Room = "room";

    private InterviewQueryReading reading = null!;
    private IReadOnlyList<InterviewSummary> history = [];
    private LearnerDay day = LearnerDay.In("Asia/Seoul");
    private Guid startId = Guid.NewGuid();
    private string? fault;

    [Inject] public required CurrentCatalog Current { get; init; }

    [Inject] public required StartInterview Start { get; init; }

    [Inject] public required OpenRoom Open { get; init; }

    [Inject] public required ReadInterviewHistory ReadHistory { get; init; }

    [Inject] public required ReadStudySettings ReadSettings { get; init; }

    [Inject] public required RoomLinks Links { get; init; }

    [Inject] public required BecomeGuest Become { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        reading = InterviewQuery.Read(Asked().ToString(), Current.Snapshot);
        if (Http.User.LearnerId() is not { } learner)
            return;
        day = await LearnerDay.OfAsync(learner, ReadSettings, Http.RequestAborted);
        history = await ReadHistory.HandleAsync(learner, Http.RequestAborted);
    }

    private List<InterviewSummary> Running => [.. history.Where(one => one.Phase != InterviewPhase.Finished)];

    private List<InterviewSummary> Finished => [.. history.Where(one => one.Phase == InterviewPhase.Finished)];

    // What was chosen is read as an address is read: nothing else could be started.
    private QueryString Asked() => Http.Request.HasFormContentType
        ? new QueryBuilder(Http.Request.Form.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? ""))).ToQueryString()
        : Http.Request.QueryString;

    private async Task StartAsync()
    {
        if (Guid.TryParseExact(Http.Request.Form["start"], "N", out var sent) && sent != Guid.Empty)
            startId = sent;
        var plan = reading.HasSeed ? reading.Plan : reading.Plan with { Seed = RandomNumberGenerator.GetInt32(int.MaxValue) };
        var questions = QuestionChoice.Of(Current.Snapshot, plan);
        if (questions.Count == 0)
        {
            fault = UiText.InterviewNoQuestions;
            return;
        }
        var learner = Http.User.LearnerId() ?? (await Become.HandleAsync()).Id;
        if (Http.Request.Form["way"] == Room)
            Go(await Open.HandleAsync(learner, startId, plan, questions, cancellation: CancellationToken.None));
        else
            Go(await Start.HandleAsync(learner, startId, plan, questions, CancellationToken.None));
    }

    private void Go(StartInterviewOutcome outcome)
    {
        switch (outcome)
        {
            case StartInterviewOutcome.Started started:
                Navigation.NavigateTo(Addresses.Interview(started.Key));
                break;
            case StartInterviewOutcome.TooMany many:
                fault = Phrase.Of(UiText.InterviewTooMany, many.Limit);
                break;
            case StartInterviewOutcome.NoQuestions:
                fault = UiText.InterviewNoQuestions;
                break;
            case StartInterviewOutcome.UnknownLearner:
                Navigation.NavigateTo(Addresses.Interviews);
                break;
        }
    }

    private void Go(OpenRoomOutcome outcome)
    {
        switch (outcome)
        {
            case OpenRoomOutcome.Opened opened:
                Links.Keep(Http, opened.Key, opened.Token, opened.ExpiresAt);
                Navigation.NavigateTo(Addresses.Interview(opened.Key));
                break;
            case OpenRoomOutcome.OpenedBefore before:
                Navigation.NavigateTo(Addresses.Interview(before.Key));
                break;
            case OpenRoomOutcome.TooMany many:
                fault = Phrase.Of(UiText.InterviewTooMany, many.Limit);
                break;
            case OpenRoomOutcome.NoQuestions:
                fault = UiText.InterviewNoQuestions;
                break;
            case OpenRoomOutcome.UnknownLearner:
                Navigation.NavigateTo(Addresses.Interviews);
                break;
        }
    }
}
