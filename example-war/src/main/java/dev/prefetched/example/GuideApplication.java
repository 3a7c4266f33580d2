package dev.prefetched.example;

import dev.prefetched.example.measuring.MeasuredDataSource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * The REST application and its data source.
 *
 * <p>It registers nothing: the REST runtime finds resources and providers itself. The data source is defined here
 * because Payara does not need anything outside the WAR then.
 */
@ApplicationPath("/")
@DataSourceDefinition(name = GuideApplication.DATA_SOURCE, className = MeasuredDataSource.NAME)
public class GuideApplication extends Application {

    /** JNDI name of the data source, as {@code persistence.xml} uses it. */
    static final String DATA_SOURCE = "java:app/jdbc/guide";
}
