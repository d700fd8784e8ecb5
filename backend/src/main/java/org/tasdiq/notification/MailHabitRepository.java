package org.tasdiq.notification;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface MailHabitRepository extends CrudRepository<MailHabit, UUID> {}
