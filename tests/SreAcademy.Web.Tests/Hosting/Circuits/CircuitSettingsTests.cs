using Microsoft.Extensions.Configuration;
using SreAcademy.Web.Hosting.Circuits;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Tests.Hosting.Circuits;

public sealed class CircuitSettingsTests
{
    [Fact]
    public void Nothing_set_means_five_for_a_learner_and_fifty_for_a_network()
    {
        var settings = Read();

        Assert.Equal((5, 50), (settings.PerLearner, settings.PerAddress));
        Assert.Empty(settings.AllowedOrigins);
    }

    [Theory]
    [InlineData("Circuits:PerLearner", "0", "Circuits__PerLearner")]
    [InlineData("Circuits:PerLearner", "many", "Circuits__PerLearner")]
    [InlineData("Circuits:PerAddress", "-1", "Circuits__PerAddress")]
    [InlineData("AllowedOrigins:0", "sre.example.com", "AllowedOrigins__0")]
    [InlineData("AllowedOrigins:1", "https://sre.example.com/path", "AllowedOrigins__1")]
    [InlineData("AllowedOrigins:0", "*", "AllowedOrigins__0")]
    public void A_wrong_value_is_one_line_that_names_the_variable(string key, string value, string variable)
    {
        var failure = Assert.Throws<CannotStartException>(() => Read((key, value)));

        Assert.Contains(variable, failure.Message);
        Assert.Contains($"'{value}'", failure.Message);
    }

    private static CircuitSettings Read(params (string Key, string Value)[] values) => CircuitSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build());
}
