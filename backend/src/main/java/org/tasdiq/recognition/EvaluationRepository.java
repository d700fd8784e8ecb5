package org.tasdiq.recognition;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.repository.CrudRepository;

interface EvaluationRepository extends CrudRepository<Evaluation, UUID> {
    List<Evaluation> findByRequestIdOrderByRoundAscSeatAsc(UUID request);

    boolean existsByRequestIdAndEvaluatorId(UUID request, UUID evaluator);

    /** Those of the round that runs, by seat. */
    default List<Evaluation> of(RecognitionRequest request) {
        return findByRequestIdOrderByRoundAscSeatAsc(request.id().value()).stream()
                .filter(one -> one.round() == request.round())
                .toList();
    }

    /** Those of every round in which two are sealed. */
    default List<Evaluation> unsealed(RecognitionRequest request) {
        var all = findByRequestIdOrderByRoundAscSeatAsc(request.id().value());
        var over = all.stream()
                .filter(Evaluation::isSealed)
                .collect(Collectors.groupingBy(Evaluation::round, Collectors.counting()));
        return all.stream()
                .filter(one -> over.getOrDefault(one.round(), 0L) == 2)
                .toList();
    }
}
