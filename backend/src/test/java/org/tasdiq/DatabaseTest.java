package org.tasdiq;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test of the whole backend on a real MariaDB, without the engine. Transactions commit as in production and nothing is
 * rolled back, so that every test works on people and files of its own. The schema is new for each application context.
 * Rounds that tests go by hand do not go by themselves. Time can be moved forward with {@code BusinessClock}; compare with
 * what the clock says, not with the machine's.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Tasdiq.class,
        properties = {
            "tasdiq.engine.enabled=false",
            "tasdiq.clock.controlled=true",
            "tasdiq.letter.round=1h",
            "tasdiq.reissue.round=1h",
            "tasdiq.overdue.round=1h",
            "tasdiq.reminder.round=1h",
            "tasdiq.invitation.round=1h",
            "tasdiq.attestation.round=1h",
            "logging.level.org.tasdiq.credential.proof.Verifier=debug",
            "tasdiq.data=target/test-data-${tasdiq.fork:1}"
        })
@ContextConfiguration(initializers = RealServers.FreshSchema.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestExecutionListeners(
        listeners = DatabaseTest.SignedInHere.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {

    /**
     * Spring Security keeps in one place per JVM where to look for who signed in, and the last application context to
     * start fills it. Each test gets that of its own context, as an application alone in its JVM has it.
     */
    class SignedInHere implements TestExecutionListener {
        @Override
        public void beforeTestMethod(TestContext test) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
