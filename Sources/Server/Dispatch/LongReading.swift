import DeskwireDomain
import DeskwireProtocol

/// A request for a page of a list by which people's words and addresses can be taken out of the desk.
///
/// An export is such pages, one after the other, and looks like a list that somebody reads to its end: so both have a
/// row in the audit log (SEC-130), the first time in a day, and the number of pages when the day is over.
protocol PageRequest {
    var pageSize: UInt32 { get }
    var pageToken: String { get }
}

extension ListTicketsRequest: PageRequest {}
extension ListMailsRequest: PageRequest {}
extension ListCustomersRequest: PageRequest {}
extension ListLoginsRequest: PageRequest {}
extension SearchRequest: PageRequest {}

extension PageRequest {
    /// Nobody looks at more rows at once.
    private var lookedAtMax: Int { 100 }

    /// It goes on where another page ended, or wants more than anybody looks at. Customers read their own.
    func isLongReading(by caller: Principal?) -> Bool {
        guard caller?.isDeskSide == true else { return false }
        return !pageToken.isEmpty || PageTokens.size(pageSize) > lookedAtMax
    }
}
