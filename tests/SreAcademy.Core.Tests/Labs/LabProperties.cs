using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Labs;

namespace SreAcademy.Core.Tests.Labs;

public sealed class LabProperties
{
    // 50 % to eight nines.
    private static readonly Gen<Availability> Levels =
        Gen.Choose(0, 100_000).Select(step => Availability.FromUnavailability(0.5 * Math.Pow(2e-8, step / 100_000d))!);

    private static readonly Gen<Outage> Outages =
        from objective in Levels
        from rate in Gen.Choose(0, 1_000_000)
        from background in Gen.Choose(0, 1000)
        from minutes in Gen.Choose(1, 7 * 24 * 60)
        select new Outage(objective, Math.Max(rate / 1e6, background / 1e6 * objective.Unavailability), TimeSpan.FromMinutes(minutes), background / 1e6 * objective.Unavailability, 30);

    [Fact]
    public void Downtime_leads_back_to_the_availability_it_came_from() =>
        Prop.ForAll(Levels.ToArbitrary(), Gen.Choose(1, 365).ToArbitrary(), (level, days) =>
            LabSpecFile.Near(level.Unavailability, Downtime.Allowing(Downtime.Allowed(level, days), days)!.Unavailability)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_better_level_allows_less_downtime_and_has_more_nines() =>
        Prop.ForAll(Levels.ToArbitrary(), Levels.ToArbitrary(), (one, other) =>
        {
            var (better, worse) = one.Unavailability <= other.Unavailability ? (one, other) : (other, one);
            Assert.True(Downtime.Allowed(better, 30) <= Downtime.Allowed(worse, 30));
            Assert.True(better.Nines >= worse.Nines);
            Assert.True(BurnRate.Of(0.01, better) >= BurnRate.Of(0.01, worse));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_chain_is_no_better_than_its_worst_part_and_a_spare_no_worse_than_its_best() =>
        Prop.ForAll(Levels.NonEmptyListOf().ToArbitrary(), parts =>
        {
            var (chain, spares) = (Availability.InSeries(parts), Availability.InParallel(parts));
            Assert.True(chain.Share <= parts.Min(part => part.Share));
            Assert.True(chain.Unavailability >= parts.Max(part => part.Unavailability));
            Assert.True(spares.Unavailability <= parts.Min(part => part.Unavailability));
            Assert.True(spares.Share >= parts.Max(part => part.Share));
            Assert.Equal(1, chain.Share + chain.Unavailability, 1e-12);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_used_and_what_is_left_make_the_whole() =>
        Prop.ForAll(Levels.ToArbitrary(), Gen.Choose(1, int.MaxValue).ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), (level, total, percent) =>
        {
            var budget = new ErrorBudget(level, total, Math.Floor(total * (percent / 100d)));
            Assert.Equal(budget.Allowed, budget.Left + budget.Failed, budget.Allowed * 1e-9 + budget.Failed * 1e-9);
            Assert.Equal(budget.UsedShare <= 1 + 1e-9, budget.Achieved >= level.Share - 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void At_a_burn_rate_the_budget_is_gone_when_it_should_be() =>
        Prop.ForAll(Levels.ToArbitrary(), Gen.Choose(1, 1000).ToArbitrary(), Gen.Choose(1, 365).ToArbitrary(), (level, permille, days) =>
        {
            var burn = BurnRate.Of(permille / 1000d, level);
            LabSpecFile.Near(permille / 1000d, BurnRate.ErrorRate(burn, level));
            Assert.Equal(1, burn * BurnRate.SecondsToExhaustion(burn, 1, days)!.Value / (days * 86_400d), 1e-9);
        }).QuickCheckThrowOnFailure();

    /// <summary>Steps through the outage in small steps and looks at both windows, as a monitoring system does.</summary>
    [Fact]
    public void Alerts_fire_and_reset_when_a_system_that_looks_step_by_step_sees_it() =>
        Prop.ForAll(Outages.ToArbitrary(), Gen.Elements(BurnAlert.Recommended.ToArray()).ToArbitrary(), (outage, alert) =>
        {
            const int Steps = 4000;
            var step = (outage.Duration + (alert.ShortWindow * 1.1)) / Steps;
            bool Rings(int at) => Math.Min(outage.BurnOver(alert.LongWindow, step * at), outage.BurnOver(alert.ShortWindow, step * at)) >= alert.Threshold;
            var ringing = Enumerable.Range(0, Steps + 1).Where(Rings).ToList();

            if (outage.Of(alert) is AlertOutcome.Fires fires && fires.ResetAt - fires.At > step * 2)
            {
                Assert.Equal(fires.At.TotalSeconds, step.TotalSeconds * ringing[0], step.TotalSeconds * 1.01);
                Assert.Equal(fires.ResetAt.TotalSeconds, step.TotalSeconds * ringing[^1], step.TotalSeconds * 1.01);
                Assert.Equal(ringing[^1] - ringing[0] + 1, ringing.Count);
                Assert.InRange(fires.Spent, 0, outage.Spent);
            }
            else
                Assert.True(ringing.Count <= 3);
        }).QuickCheckThrowOnFailure();
}
