using System.Globalization;

namespace SreAcademy.Core.Quiz;

/// <summary>Numbers as a Korean engineer writes them.</summary>
internal static class Figures
{
    /// <summary>Objectives that are really set, in percent.</summary>
    public static IReadOnlyList<decimal> Objectives { get; } = [99m, 99.5m, 99.9m, 99.95m, 99.99m];

    /// <summary>What the calculation is about; it changes nothing.</summary>
    public static IReadOnlyList<string> Services { get; } = ["주문 API", "결제 API", "로그인 서비스", "검색 서비스", "배송 조회", "알림 발송 서비스", "쿠폰 서비스", "재고 조회"];

    /// <summary>Without zeros at its end, thousands set apart: <c>43,200</c>, <c>99.95</c>.</summary>
    public static string Plain(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);

    public static string Percent(decimal percent) => Plain(percent) + "%";

    /// <summary><c>300만</c>, <c>4,500</c></summary>
    public static string Count(long number) => number % 10_000 == 0 && number > 0 ? Plain(number / 10_000) + "만" : Plain(number);

    /// <summary>A number with its unit as the end of a sentence: <c>43.2분이에요.</c>, <c>2배예요.</c>, <c>24%예요.</c></summary>
    public static string Closed(string figure) => figure + (figure[^1] is >= '가' and <= '힣' && (figure[^1] - '가') % 28 != 0 ? "이에요." : "예요.");

    public static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60 % 24}시 {minutes % 60:00}분");
}
