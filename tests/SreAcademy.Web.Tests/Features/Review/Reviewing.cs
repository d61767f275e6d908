using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Web.Features.Review;
using SreAcademy.Web.Features.Review.Session;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Review;

/// <summary>A session over the sample catalog and a learner in memory, at ten in the morning in Seoul.</summary>
internal sealed class Reviewing : IDisposable
{
    public Reviewing() => Study = new FakeStudy(Time);

    public ManualTime Time { get; } = new(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(9)));

    public FakeStudy Study { get; }

    public ReviewSession Session { get; private set; } = null!;

    public ShownCard Shown => Assert.IsType<ReviewScreen.Asking>(Session.Screen).Card;

    public async Task<Reviewing> OpenAsync(string query = "?start=1", CatalogSnapshot? catalog = null)
    {
        var content = catalog ?? SampleCatalog.Rich;
        Session = new ReviewSession(Study.Actions, ReviewRequest.Read(query, content), content, Time);
        await Session.OpenAsync();
        return this;
    }

    /// <summary>Reveals the card on screen and rates it.</summary>
    public async Task<ShownCard> AnswerAsync(Rating rating)
    {
        var shown = Shown;
        Session.Reveal(shown.AnswerId);
        await Session.RateAsync(shown.AnswerId, rating);
        return shown;
    }

    public void Dispose() => Session?.Dispose();
}
