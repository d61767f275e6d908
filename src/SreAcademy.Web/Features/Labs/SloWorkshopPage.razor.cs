using Microsoft.AspNetCore.Components;

namespace SreAcademy.Web.Features.Labs;

/// <summary>Every number of the address is declared here, because the page cache stores one page for each combination of those, and of no others.</summary>
public sealed partial class SloWorkshopPage
{
    WorkshopInput input = WorkshopInput.Of(_ => null);

    [SupplyParameterFromQuery(Name = "a")] public string? Available { get; set; }

    [SupplyParameterFromQuery(Name = "down")] public string? Down { get; set; }

    [SupplyParameterFromQuery(Name = WindowNames.Key)] public string? Per { get; set; }

    [SupplyParameterFromQuery(Name = PartsField.Key)] public string? Parts { get; set; }

    [SupplyParameterFromQuery(Name = "slo")] public string? Objective { get; set; }

    [SupplyParameterFromQuery(Name = "total")] public string? Total { get; set; }

    [SupplyParameterFromQuery(Name = "failed")] public string? Failed { get; set; }

    [SupplyParameterFromQuery(Name = "rate")] public string? Rate { get; set; }

    [SupplyParameterFromQuery(Name = "left")] public string? Left { get; set; }

    [SupplyParameterFromQuery(Name = "days")] public string? Days { get; set; }

    [SupplyParameterFromQuery(Name = "outage")] public string? Outage { get; set; }

    [SupplyParameterFromQuery(Name = "min")] public string? Lasts { get; set; }

    [SupplyParameterFromQuery(Name = "base")] public string? Background { get; set; }

    protected override void OnParametersSet() => input = WorkshopInput.Of(key => key switch
    {
        "a" => Available,
        "down" => Down,
        WindowNames.Key => Per,
        PartsField.Key => Parts,
        "slo" => Objective,
        "total" => Total,
        "failed" => Failed,
        "rate" => Rate,
        "left" => Left,
        "days" => Days,
        "outage" => Outage,
        "min" => Lasts,
        "base" => Background,
        _ => null,
    });
}
