package dev.prefetched.tck.server.trattoria;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.Path;

/** As the others of {@link ContractDining}; a class of its own, since no EJB can be nested on WildFly and Open Liberty. */
@Path("/prefetched/contract/stateless")
@Stateless
@LocalBean
public class ContractStatelessDining extends Dining implements ContractDining.Contract {}
