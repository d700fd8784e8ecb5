package org.tasdiq.process;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface FaultRepository extends CrudRepository<Fault, Long> {
    List<Fault> findAllByOrderByHappenedAtDesc();
}
