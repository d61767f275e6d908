using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using static SreAcademy.Core.Tests.Review.Samples.SampleCourse;

namespace SreAcademy.Core.Tests.Interviews;

public sealed class InterviewQueryTests
{
    private static readonly CatalogSnapshot Catalog = Of(Topic("on-call", Card(1)), Topic("slo", Card(2)));

    [Theory]
    [InlineData("?role=3&topic=slo&topic=on-call&n=8&minutes=3&seed=-7", "?role=3&topic=on-call&topic=slo&n=8&minutes=3&seed=-7")]
    [InlineData("role=1&role=4&n=5&minutes=4&seed=2", "?role=4&seed=2")]
    [InlineData("?utm_source=mail", "?role=2&seed=0")]
    [InlineData(null, "?role=2&seed=0")]
    public void One_plan_has_one_address(string? given, string canonical)
    {
        var plan = InterviewQuery.Read(given, Catalog).Plan;
        Assert.Equal(canonical, InterviewQuery.Write(plan));
        Assert.Equal(plan, InterviewQuery.Read(canonical, Catalog).Plan);
    }

    [Fact]
    public void What_names_nothing_or_lies_out_of_range_is_left_out_and_named()
    {
        var reading = InterviewQuery.Read("?role=5&topic=gone&n=0&n=31&minutes=16&minutes=x&seed=99999999999&role=", Catalog);
        Assert.Equal("?role=2&seed=0", InterviewQuery.Write(reading.Plan));
        Assert.Equal(
            ["role=5", "topic=gone", "n=0", "n=31", "minutes=16", "minutes=x", "seed=99999999999", "role="],
            reading.Unknown.Select(choice => $"{choice.Name}={choice.Value}"));
        Assert.Equal((false, false), (reading.HasRole, reading.HasSeed));
    }

    [Fact]
    public void An_address_says_whether_it_names_a_role_and_a_seed()
    {
        var reading = InterviewQuery.Read("?role=2&seed=0", Catalog);
        Assert.Equal((true, true), (reading.HasRole, reading.HasSeed));
        Assert.Equal(Level.Junior, reading.Plan.Role);
        Assert.False(InterviewQuery.Read("?seed=1&x=" + new string('a', InterviewQuery.LongestQuery), Catalog).HasSeed);
    }
}
