package dev.prefetched.tck.matrix;

import dev.prefetched.tck.matrix.Parts.Engine;
import dev.prefetched.tck.matrix.Parts.Frame;
import dev.prefetched.tck.matrix.Parts.Lease;
import dev.prefetched.tck.matrix.Parts.Part;
import dev.prefetched.tck.matrix.Parts.Spare;
import dev.prefetched.tck.matrix.Parts.Wheel;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** Owners of hierarchies and of filtered parts, and owners that are filtered themselves. */
@SuppressWarnings("UnusedVariable") // Relations that only queries read.
public final class OwnersOfSpecials {

    private OwnersOfSpecials() {}

    static List<Class<?>> entities() {
        return List.of(
                ToSingleTable.class,
                ToJoined.class,
                ToTablePerClass.class,
                ToSoftDeleted.class,
                ToTenant.class,
                SoftDeleted.class,
                Tenant.class);
    }

    @Entity(name = "ToSingleTable")
    public static class ToSingleTable extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable ToSingleTable self;

        @OneToMany
        @JoinColumn(name = "OWNER_ID")
        @OrderBy("id")
        private List<Wheel> parts = new ArrayList<>();

        public List<Wheel> getParts() {
            return parts;
        }

        @Override
        public Object related() {
            return parts;
        }
    }

    @Entity(name = "ToJoined")
    public static class ToJoined extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable ToJoined self;

        @OneToMany
        @JoinColumn(name = "OWNER_ID")
        @OrderBy("id")
        private List<Engine> parts = new ArrayList<>();

        public List<Engine> getParts() {
            return parts;
        }

        @Override
        public Object related() {
            return parts;
        }
    }

    @Entity(name = "ToTablePerClass")
    public static class ToTablePerClass extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable ToTablePerClass self;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Frame part;

        public @Nullable Frame getPart() {
            return part;
        }

        @Override
        public @Nullable Object related() {
            return part;
        }
    }

    @Entity(name = "ToSoftDeleted")
    public static class ToSoftDeleted extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable ToSoftDeleted self;

        @OneToMany
        @JoinColumn(name = "OWNER_ID")
        @OrderBy("id")
        private List<Spare> parts = new ArrayList<>();

        public List<Spare> getParts() {
            return parts;
        }

        @Override
        public Object related() {
            return parts;
        }
    }

    @Entity(name = "ToTenant")
    public static class ToTenant extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable ToTenant self;

        @OneToMany
        @JoinColumn(name = "OWNER_ID")
        @OrderBy("id")
        private List<Lease> parts = new ArrayList<>();

        public List<Lease> getParts() {
            return parts;
        }

        @Override
        public Object related() {
            return parts;
        }
    }

    @Entity(name = "SoftDeleted")
    @AdditionalCriteria("this.deleted = false")
    public static class SoftDeleted extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable SoftDeleted self;

        boolean deleted;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Part part;

        public @Nullable Part getPart() {
            return part;
        }

        @Override
        public @Nullable Object related() {
            return part;
        }
    }

    @Entity(name = "Tenant")
    @Multitenant
    @TenantDiscriminatorColumn
    public static class Tenant extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Tenant self;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Part part;

        public @Nullable Part getPart() {
            return part;
        }

        @Override
        public @Nullable Object related() {
            return part;
        }
    }
}
