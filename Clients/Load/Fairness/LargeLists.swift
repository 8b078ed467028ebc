import DeskwireProtocol
import NIOCore

/// Asks for the longest lists there are: what a slow reader leaves lying.
final class LargeLists: RequestSource {
    let series = ["list of 200"]
    private(set) var refusals: [String: Int] = [:]

    func next() -> LoadRequest? {
        var request = ListTicketsRequest()
        request.statusCategories = StatusCategory.all.filter { $0 != .unspecified }
        request.pageSize = Limits.maxPageSize
        return LoadRequest(series: 0, Methods.listTickets.description, request)
    }

    func answered(_ request: LoadRequest, _ body: ByteBuffer) {}
}
