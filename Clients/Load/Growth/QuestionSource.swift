import DeskwireClient
import DeskwireProtocol
import NIOCore

/// Asks one question again and again.
final class QuestionSource: RequestSource {
    let series: [String]
    private let question: DeskQuestion
    private var known: DeskQuestion.Knowledge

    init(_ question: DeskQuestion, known: DeskQuestion.Knowledge) {
        self.question = question
        self.known = known
        series = [question.name]
    }

    func next() -> LoadRequest? {
        let message = question.ask(&known)
        return LoadRequest(
            series: 0,
            question.method,
            message,
            key: question.isWrite ? IdempotencyKey().bytes : []
        )
    }

    func answered(_ request: LoadRequest, _ body: ByteBuffer) {}
}
