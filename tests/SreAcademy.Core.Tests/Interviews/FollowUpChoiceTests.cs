using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;

namespace SreAcademy.Core.Tests.Interviews;

public sealed class FollowUpChoiceTests
{
    private static readonly AskedQuestion Question = new()
    {
        CardId = 1,
        Question = Text("장애를 어떻게 선언하나요?"),
        Answer = Text("고객 영향으로 선언하고, 등급은 높은 쪽에서 시작해요."),
        Points = [Text("고객이 영향을 겪음"), Text("등급은 높은 쪽으로 시작"), Text("상태 페이지로 공지")],
        FollowUps =
        [
            new(Text("누가 선언할 수 있나요?"), Text("누구나 해요.")),
            new(Text("상태 페이지에는 무엇을 쓰나요?"), null),
            new(Text("등급이 애매하면 어느 쪽으로 시작하나요?"), Text("높은 등급으로 시작해요.")),
        ],
    };

    [Fact]
    public void The_follow_up_closest_to_what_was_left_out_comes_next()
    {
        Assert.Equal(2, FollowUpChoice.Next(Question, [true, false, true], []));
        Assert.Equal(1, FollowUpChoice.Next(Question, [true, true, false], []));
    }

    [Fact]
    public void With_nothing_left_out_the_first_not_asked_comes_next()
    {
        Assert.Equal(0, FollowUpChoice.Next(Question, [true, true, true], []));
        Assert.Equal(1, FollowUpChoice.Next(Question, [true, true, true], [0]));
    }

    [Fact]
    public void What_was_asked_is_not_asked_again() => Assert.NotEqual(2, FollowUpChoice.Next(Question, [true, false, true], [2]));

    [Fact]
    public void When_none_is_left_there_is_none() => Assert.Null(FollowUpChoice.Next(Question, [false, false, false], [2, 0, 1]));

    private static RichText Text(string text) => new(text, text);
}
