package dev.prefetched.internal.bytecode.woven;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;

/** Mapped by its getters, its fields being named otherwise. */
@Entity
public class Kitchen {
    private Long key;
    private String label;
    private String town;
    private List<Chef> staff = new ArrayList<>();

    @Id
    public Long getId() {
        return key;
    }

    public void setId(Long id) {
        this.key = id;
    }

    public String getName() {
        return label;
    }

    public void setName(String name) {
        this.label = name;
    }

    public String getCity() {
        return town;
    }

    public void setCity(String city) {
        this.town = city;
    }

    @OneToMany(mappedBy = "kitchen", fetch = FetchType.LAZY)
    public List<Chef> getChefs() {
        return staff;
    }

    public void setChefs(List<Chef> chefs) {
        this.staff = chefs;
    }

    @Transient
    public String getSign() {
        return label + " in " + getCity();
    }

    @Transient
    public int getNames() {
        return getChefs().stream().mapToInt(chef -> chef.getName().length()).sum();
    }
}
