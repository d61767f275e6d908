using static SreAcademy.Core.Quiz.Figures;

namespace SreAcademy.Core.Quiz;

/// <summary>How much must stand ready so that a peak is carried even when something is missing.</summary>
internal static class Capacities
{
    public static Calculation WithSpare(QuizDraw draw)
    {
        var (service, each, servers) = (draw.Pick(Services), draw.Pick<int>([120, 150, 200, 250, 300, 400, 500]), 6 + draw.Below(20));
        // Seldom is a peak a multiple of what one server carries.
        var peak = (each * servers) - (10 * draw.Below(each / 20));
        var exact = peak == each * servers;
        return new Calculation(
            $"{service}의 피크가 초당 {Plain(peak)}건이고 서버 한 대가 안전하게 처리하는 양은 초당 {each}건이에요. N+2로 준비하면 서버는 모두 몇 대인가요?",
            $"{servers + 2}대",
            "피크를 받는 데 필요한 대수 N을 올림으로 구한 다음 두 대를 더해요.",
            [
                exact ? $"N = {Plain(peak)} ÷ {each} = {servers}대" : $"N = {Plain(peak)} ÷ {each} ≈ {Plain(Math.Round((decimal)peak / each, 2))}이므로 올림해서 {servers}대",
                $"N+2 = {servers} + 2 = {servers + 2}대",
            ],
            "한 대는 점검이나 배포로, 다른 한 대는 고장으로 동시에 빠져도 남은 서버가 피크를 받아요.")
        { Tolerance = Calculation.Exactly };
    }

    public static Calculation OverZones(QuizDraw draw)
    {
        var (service, zones) = (draw.Pick(Services), draw.Pick<int>([3, 4]));
        var needed = (zones - 1) * (4 + draw.Below(12));
        var inEach = needed / (zones - 1);
        return new Calculation(
            $"{service}의 피크를 받으려면 서버 {needed}대가 필요해요. 가용 영역(AZ) {zones}곳에 똑같이 나눠 두고, 한 곳을 통째로 잃어도 피크를 받으려면 모두 몇 대를 두어야 하나요?",
            $"{inEach * zones}대",
            "한 곳을 잃은 뒤에 남는 곳들이 피크 전체를 나눠 맡아야 해요.",
            [
                $"한 곳을 잃으면 남는 곳 = {zones} − 1 = {zones - 1}곳",
                $"한 곳에 둘 서버 = {needed} ÷ {zones - 1} = {inEach}대",
                $"모두 = {inEach} × {zones} = {inEach * zones}대",
            ],
            $"피크에 필요한 양의 {Percent(Math.Round(100m * zones / (zones - 1), 0))}쯤이에요. 나누는 곳이 많을수록 여유분이 적게 들어요.")
        { Tolerance = Calculation.Exactly };
    }
}
