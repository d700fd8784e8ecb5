package org.tasdiq.recognition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;

interface InquiryRepository extends CrudRepository<IssuerInquiry, UUID> {
    List<IssuerInquiry> findByRequestIdOrderByAskedAt(UUID request);

    Optional<IssuerInquiry> findByIdAndRequestId(UUID id, UUID request);

    default IssuerInquiry get(RequestId request, InquiryId id) {
        return findByIdAndRequestId(id.value(), request.value()).orElseThrow(Refusal.unknown("inquiry"));
    }

    /**
     * What the issuer supplied in all its answers on the credential that lies there now: of another in its place nothing was asked.
     *
     * @param checkedAt when that one was looked at; empty while it waits
     */
    default List<SuppliedElement> supplied(RequestId request, @Nullable Instant checkedAt) {
        if (checkedAt == null) return List.of();
        return findByRequestIdOrderByAskedAt(request.value()).stream()
                .filter(one -> !one.isBefore(checkedAt))
                .flatMap(one -> one.supplied().stream())
                .toList();
    }
}
