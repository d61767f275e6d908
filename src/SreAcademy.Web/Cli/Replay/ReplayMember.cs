namespace SreAcademy.Web.Cli.Replay;

/// <summary>Takes values out of a file, naming the line of the one that is missing or of another kind.</summary>
internal static class ReplayMember
{
    public static LinedJson.Map AsMap(this LinedJson value, string name) =>
        value as LinedJson.Map ?? throw new ReplayFault(value.Line, $"{name}: 객체({{ … }})여야 해요.");

    public static LinedJson Member(this LinedJson.Map map, string name) =>
        map.Members.GetValueOrDefault(name) ?? throw new ReplayFault(map.Line, $"\"{name}\" 항목이 없어요.");

    public static LinedJson.Items Items(this LinedJson.Map map, string name)
    {
        var value = map.Member(name);
        return value as LinedJson.Items ?? throw new ReplayFault(value.Line, $"\"{name}\" 항목은 배열([ … ])이어야 해요.");
    }

    public static double Number(this LinedJson.Map map, string name) => AsNumber(map.Member(name), name);

    public static IReadOnlyList<double> Numbers(this LinedJson.Map map, string name) => [.. map.Items(name).Values.Select(value => AsNumber(value, name))];

    public static int WholeNumber(this LinedJson.Map map, string name, int least, int most)
    {
        var number = map.Number(name);
        return number >= least && number <= most && number == Math.Floor(number)
            ? (int)number
            : throw new ReplayFault(map.Member(name).Line, $"\"{name}\" 항목은 {least}부터 {most}까지의 정수여야 해요.");
    }

    public static LinedJson.Text Text(this LinedJson.Map map, string name)
    {
        var value = map.Member(name);
        return value as LinedJson.Text ?? throw new ReplayFault(value.Line, $"\"{name}\" 항목은 문자열이어야 해요.");
    }

    private static double AsNumber(LinedJson value, string name) =>
        value is LinedJson.Number { Value: var number } && double.IsFinite(number)
            ? number
            : throw new ReplayFault(value.Line, $"\"{name}\" 항목에는 숫자가 있어야 해요.");
}
