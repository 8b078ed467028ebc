import Crypto
package import DeskwireDomain
import DeskwireStore

extension Desk {
    /// What stands for a preview: whoever agrees to it agrees to these lines and no others.
    package static func fingerprint(_ lines: [ErasureLine], _ extent: ErasureExtent) -> [UInt8] {
        let text = lines.map { "\($0.section) \($0.count) \($0.fate.rawValue)\n" }.joined()
        return [UInt8](SHA256.hash(data: Array("\(extent.rawValue)\n\(text)".utf8)))
    }

    /// Erases a customer as the preview said (S-264). Where anything was added or went since, nothing is done. The same
    /// erasure again changes nothing.
    package func erasePerson(
        _ customer: Account,
        _ extent: ErasureExtent,
        agreed fingerprint: [UInt8],
        act: Act
    ) throws -> Erasure {
        if let last = try act.snapshot.newestErasure(of: customer.id),
            last.fingerprint == fingerprint, last.erasure.extent == extent
        {
            return last.erasure
        }
        let lines = try act.snapshot.erasurePreview(of: customer.id, extent)
        guard Self.fingerprint(lines, extent) == fingerprint else {
            throw Refusal.versionConflict(current: customer.version)
        }
        let addresses = try act.transaction.erasing(customer, extent, at: act.now) {
            try delete(customer, summary: customer.nameWhenErased, act: act)
        }
        for address in addresses {
            for domain in ["login", "code"] {
                try act.transaction.clearLoginFailures(mac: names.mac(address, domain: domain))
            }
        }
        return try act.transaction.beginErasure(
            of: customer.id,
            extent,
            fingerprint: fingerprint,
            at: act.now
        )
    }
}
