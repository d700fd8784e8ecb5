package org.tasdiq;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test of the whole backend on a real MariaDB, without the engine. Transactions commit as in production and nothing is
 * rolled back, so that every test works on people and files of its own. The schema is new for each application context.
 * Time can be moved forward with {@code BusinessClock}; compare with what the clock says, not with the machine's.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Tasdiq.class,
        properties = {"tasdiq.engine.enabled=false", "tasdiq.clock.controlled=true", "tasdiq.data=target/test-data"})
@ContextConfiguration(initializers = RealServers.FreshSchema.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface DatabaseTest {}
