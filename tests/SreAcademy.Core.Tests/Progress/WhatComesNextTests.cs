using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Review.Samples;

namespace SreAcademy.Core.Tests.Progress;

/// <summary>What falls due, and what is weak.</summary>
public sealed class WhatComesNextTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Scheduler Scheduler = new(SchedulerParameters.Default);
    private static readonly HashSet<long> None = [];

    /// <summary>Cards 1 to 9; topic a has 1, 4, 7, b 2, 5, 8, c 3, 6, 9.</summary>
    private static readonly CatalogSnapshot Catalog = SampleCourse.Dealt(9, 3);

    [Fact]
    public void What_is_overdue_counts_today_and_the_rest_on_its_day()
    {
        var due = DueForecast.Of(Catalog, [Due(1, -40), Due(2, 0), Due(3, 1), Due(4, 29), Due(5, 30), CardStanding.Unseen(6)], None, Today);

        Assert.Equal(30, due.Count);
        Assert.Equal([(0, 2), (1, 1), (29, 1)], due.Where(day => day.Cards > 0).Select(day => (day.Day.DayNumber - Today.DayNumber, day.Cards)));
    }

    [Fact]
    public void Retired_and_suspended_cards_do_not_fall_due() =>
        Assert.All(DueForecast.Of(Catalog, [Due(77, 0), Due(1, 0)], new HashSet<long> { 1 }, Today), day => Assert.Equal(0, day.Cards));

    [Fact]
    public void The_calendar_may_end_before_the_days_do() =>
        Assert.Equal(3, DueForecast.Of(Catalog, [Due(1, 0)], None, DateOnly.MaxValue.AddDays(-2)).Count);

    [Fact]
    public void Weakest_is_what_would_least_be_recalled_then_what_was_forgotten_more_often_then_the_older_card()
    {
        var weak = WeakCards.Of(Catalog, [Weak(1, 5), Weak(2, 5), Weak(3, 5, lapses: 2), Weak(4, 1), Weak(5, 50), CardStanding.Unseen(6)], None, Today, Scheduler, 4);

        Assert.Equal([4, 3, 1, 2], weak.Select(card => card.Place.Card.Id));
        Assert.Equal(0.9, weak[1].Recall, 1e-12);
    }

    [Fact]
    public void Retired_and_suspended_cards_are_not_weak() =>
        Assert.Empty(WeakCards.Of(Catalog, [Weak(77, 1), Weak(1, 1)], new HashSet<long> { 1 }, Today, Scheduler, 10));

    [Fact]
    public void The_weakest_topic_is_the_one_of_which_least_of_what_was_seen_would_be_recalled_however_much_of_it_is_new()
    {
        var map = ReadinessMap.Of(Catalog, [Weak(2, 50), Weak(3, 5), Weak(6, 5), Weak(9, 5)], Today, Scheduler);

        Assert.Equal(["c", "b"], WeakTopics.Of(Catalog, map, 5).Select(topic => topic.Topic.Slug));
        Assert.Equal(["c"], WeakTopics.Of(Catalog, map, 1).Select(topic => topic.Topic.Slug));
    }

    [Fact]
    public void Recall_of_what_was_seen_leaves_out_what_was_not()
    {
        Assert.Equal(0.9, new Readiness(0.3, 12, 4, 9).RecallOfSeen, 1e-12);
        Assert.Equal(0, new Readiness(0, 12, 0, 0).RecallOfSeen);
        Assert.Equal(0, default(Readiness).RecallOfSeen);
    }

    [Fact]
    public void Topics_alike_stand_in_catalog_order()
    {
        var map = ReadinessMap.Of(Catalog, [Weak(3, 5), Weak(2, 5), Weak(5, 5), Weak(1, 5)], Today, Scheduler);

        Assert.Equal(["a", "b", "c"], WeakTopics.Of(Catalog, map, 5).Select(topic => topic.Topic.Slug));
        Assert.Empty(WeakTopics.Of(Catalog, ReadinessMap.Of(Catalog, [], Today, Scheduler), 5));
    }

    private static CardStanding Due(long id, int days) => new(id, new CardMemory(MemoryState.Review, 0, 5, 5), Today.AddDays(-5), 3, Today.AddDays(days), 0);

    private static CardStanding Weak(long id, double stability, int lapses = 0) =>
        new(id, new CardMemory(MemoryState.Review, 0, stability, 5), Today.AddDays(-5), 3, Today.AddDays(9), lapses);
}
