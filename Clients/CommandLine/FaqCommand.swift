import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// The questions that are asked often.
struct FaqCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "faq",
        abstract: "Look for an answer before you ask.",
        discussion: Program.discussion(
            "deskwire faq list lamp",
            "deskwire faq show 3",
            "deskwire faq vote 3 yes"
        ),
        subcommands: [
            FaqListCommand.self, FaqShowCommand.self, FaqVoteCommand.self, FaqCommentCommand.self,
        ],
        defaultSubcommand: FaqListCommand.self
    )
}

/// Says whether an answer helped.
struct FaqVoteCommand: DeskCommand {
    enum Vote: String, ExpressibleByArgument, CaseIterable {
        case yes
        case no
        case none
    }

    static let configuration = CommandConfiguration(
        commandName: "vote",
        abstract: "Say whether an answer helped; you may change it, or take it back with none.",
        discussion: Program.discussion("deskwire faq vote 3 yes", "deskwire faq vote 3 none")
    )

    @Argument(help: "The article's id.")
    var article: UInt64

    @Argument(help: "yes, no, or none.")
    var helpful: Vote

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let vote: Helpful =
            switch helpful {
            case .yes: .yes
            case .no: .no
            case .none: .unspecified
            }
        let request = VoteOnArticleRequest(articleID: article, helpful: vote)
        try await session.show(Methods.voteOnArticle, request)
    }
}
