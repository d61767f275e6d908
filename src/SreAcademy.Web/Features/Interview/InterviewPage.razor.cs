using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Interviews;
using SreAcademy.Data;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Study;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Interview.Rooms;

namespace SreAcademy.Web.Features.Interview;

/// <summary>An interview while it lasts, then its report. Whoever does not sit in it is told what is said of an address that never was.</summary>
public sealed partial class InterviewPage
{
    private InterviewSheet? sheet;
    private InterviewReport? report;
    private LearnerDay day = LearnerDay.In("Asia/Seoul");
    private RoomLink? link;

    [Inject] public required ReadInterview Read { get; init; }

    [Inject] public required ReadInterviewReport ReadReport { get; init; }

    [Inject] public required ReadStudySettings ReadSettings { get; init; }

    [Inject] public required RoomLinks Links { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Http { get; set; }

    [Parameter] public required string Key { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var learner = Http.User.LearnerId() ?? 0;
        sheet = await Read.HandleAsync(learner, Key, Http.RequestAborted);
        switch (sheet?.Phase)
        {
            case null:
                Navigation.NotFound();
                break;
            case InterviewPhase.Waiting:
                link = Links.Read(Http, sheet);
                break;
            case InterviewPhase.Finished:
                report = await ReadReport.HandleAsync(learner, Key, Http.RequestAborted);
                day = await LearnerDay.OfAsync(learner, ReadSettings, Http.RequestAborted);
                break;
        }
    }
}
