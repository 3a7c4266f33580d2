/** Classes that break the floor plan on purpose, in packages cut like the product's. */
package planted;
