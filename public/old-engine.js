// Run by engines that know no modules: no task can run there, and the page says so.
document.documentElement.className += ' old-engine';
