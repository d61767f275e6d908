using SreAcademy.Core.Progress;
using SreAcademy.Web.Features.Progress.Trust;

namespace SreAcademy.Web.Tests.Progress;

public sealed class CalibrationFiguresTests
{
    [Theory]
    [InlineData(0.0, new[] { 0.0, 0.2, 0.4, 0.6, 0.8, 1 })]
    [InlineData(0.19, new[] { 0.0, 0.2, 0.4, 0.6, 0.8, 1 })]
    [InlineData(0.35, new[] { 0.2, 0.4, 0.6, 0.8, 1 })]
    [InlineData(0.48, new[] { 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1 })]
    [InlineData(0.9, new[] { 0.5, 0.6, 0.7, 0.8, 0.9, 1 })]
    public void Axes_begin_below_every_point_and_are_named_by_round_shares(double lowest, double[] ticks)
    {
        var figures = new CalibrationFigures([new(0.9, 10, 9.2, 10), new(0.05, 10, lowest * 10, 10)]);

        Assert.Equal(ticks, figures.Ticks);
        Assert.Equal(ticks[0], figures.Start);
    }
}
