<#include "header.ftl">
<h1>Example help</h1>
<#include "footer.ftl">
