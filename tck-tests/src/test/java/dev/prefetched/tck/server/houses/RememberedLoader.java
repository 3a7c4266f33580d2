package dev.prefetched.tck.server.houses;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Remembers the class loader of the archive it lies in. Stateless. */
@WebListener
public class RememberedLoader implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent started) {
        String archive = started.getServletContext().getContextPath().substring(1);
        DeploymentLoaders.remember(archive, RememberedLoader.class.getClassLoader());
    }
}
