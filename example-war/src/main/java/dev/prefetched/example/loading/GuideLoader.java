package dev.prefetched.example.loading;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Writes the generated guide to the database, in one transaction. */
@ApplicationScoped
public class GuideLoader {

    private static final System.Logger LOGGER = System.getLogger(GuideLoader.class.getName());
    private static final long SEED = 1891;
    private static final int CHEFS = 2000;
    private static final int CHEFS_BETWEEN_REPORTS = 500;

    @PersistenceContext
    private EntityManager entityManager;

    /** Loads the guide and logs how far it has come. */
    @Transactional
    public void load() {
        GuideGenerator guide = new GuideGenerator(entityManager, SEED);
        while (guide.chefs() < CHEFS) {
            guide.addRestaurant();
            if (guide.chefs() % CHEFS_BETWEEN_REPORTS == 0) {
                entityManager.flush();
                LOGGER.log(INFO, "Loading the guide: {0,number,#} of {1,number,#} chefs", guide.chefs(), CHEFS);
            }
        }
    }
}
