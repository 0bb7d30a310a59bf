<footer>${config.footer_text} ${config.site_keywords?join("|")} ${config.site_host} ${config.render_encoding} ${config.index_paginate?c}</footer>
</body>
</html>
