import DeskwireDomain
import Testing

struct CertificateLifeTests {
    private static let day: Int64 = 86_400_000

    @Test(
        "a certificate is warned of 21, 7 and 1 days before its end, each from that moment on (SEC-003)",
        arguments: [
            (22 * day, CertificateLife.long), (21 * day + 1, .long), (21 * day, .within(days: 21)),
            (7 * day + 1, .within(days: 21)), (7 * day, .within(days: 7)),
            (day + 1, .within(days: 7)), (day, .within(days: 1)), (1, .within(days: 1)), (0, .over),
            (-day, .over),
        ]
    )
    func warnsInSteps(left: Int64, life: CertificateLife) {
        let now = Timestamp(rawValue: 1_700_000_000_000)
        let found = CertificateLife(endsAt: Timestamp(rawValue: now.rawValue + left), now: now)
        #expect(found == life)
        #expect((found.warning == nil) == (life == .long))
    }
}
