namespace SreAcademy.Core.Quiz;

/// <summary>A figure with its unit.</summary>
internal readonly record struct Amount(double Value, string Unit)
{
    private const int Digits = 6;

    private static readonly (string Unit, double Seconds)[] Times = [("초", 1), ("분", 60), ("시간", 3600), ("일", 86_400)];

    /// <summary>Six significant digits, whole numbers in full: <c>43.2분</c>, <c>1,234,567건</c>.</summary>
    public string Text => Figures.Plain(Rounded) + Unit;

    /// <summary>Small enough to be written out and large enough to be more than zeros.</summary>
    public bool CanBeWritten => Value is >= 1e-4 and < 1e16;

    /// <summary>For comparing: times in seconds, all else as it is.</summary>
    public double Size
    {
        get
        {
            var unit = Unit;
            return Value * (Array.Find(Times, time => time.Unit == unit) is { Unit: not null } time ? time.Seconds : 1);
        }
    }

    private decimal Rounded => Math.Round((decimal)Value, Math.Clamp(Digits - 1 - (int)Math.Floor(Math.Log10(Value)), 0, 12), MidpointRounding.AwayFromZero);

    /// <summary>In the unit that people would say it in.</summary>
    public static Amount OfTime(double seconds) => seconds switch
    {
        < 60 => new(seconds, "초"),
        < 2 * 3600 => new(seconds / 60, "분"),
        < 100 * 3600 => new(seconds / 3600, "시간"),
        _ => new(seconds / 86_400, "일"),
    };

    /// <summary>The same number with the next unit, as who forgets to convert says it.</summary>
    public Amount WithNextUnit()
    {
        var unit = Unit;
        var at = Array.FindIndex(Times, time => time.Unit == unit);
        return this with { Unit = Times[at == Times.Length - 1 ? at - 1 : at + 1].Unit };
    }
}
