<#include "header.ftl">
Not here. ${all_content?size - all_content?filter(c -> c.status == "draft")?size}
<#include "footer.ftl">
