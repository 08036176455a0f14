declare namespace App {
  interface Locals {
    /** The notice whose text is being rendered: set by its page, read by the components of its MDX. */
    notice?: import('./views/page-data.ts').NoticePage;
  }
}
