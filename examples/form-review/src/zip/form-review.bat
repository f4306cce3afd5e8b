@echo off
rem UTF-8 in this window; the lines with Chinese text stand at the end, where no jump has to pass them
chcp 65001 >nul
setlocal
if exist "%~dp0jre\bin\java.exe" set "PATH=%~dp0jre\bin;%PATH%"
if not exist "%~dp0jre\bin\java.exe" if exist "%JAVA_HOME%\bin\java.exe" set "PATH=%JAVA_HOME%\bin;%PATH%"
where java >nul 2>nul
if errorlevel 1 goto nojava
set "MAJOR="
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /i /c:" version "') do if not defined MAJOR set "MAJOR=%%~v"
for /f "tokens=1 delims=.-+_" %%m in ("%MAJOR%") do set "MAJOR=%%m"
if not defined MAJOR goto oldjava
if %MAJOR% LSS 17 goto oldjava
set "FIRST=%~1"
if not defined FIRST goto usage
if "%FIRST:~0,1%"=="-" goto options
set "REPORT=%~dpnx1-report.html"
if "%~nx1"=="" set "REPORT=%~dp1report.html"
java -Xmx1g -jar "%~dp0form-review.jar" --format html --out "%REPORT%" %*
set "RESULT=%ERRORLEVEL%"
if %RESULT% GEQ 2 goto refused
goto show

:options
java -Xmx1g -jar "%~dp0form-review.jar" %*
exit /b %ERRORLEVEL%

:refused
echo.
echo 有不能审核的文件，或者没有写成报告；原因见上面的提示。
if not exist "%REPORT%" goto end

:show
start "" "%REPORT%"
echo.
echo 审核报告：%REPORT%
goto end

:nojava
set "RESULT=2"
echo 没有找到 Java。请安装 Java 17 或更高版本（例如 Eclipse Temurin），再把文件夹拖到 form-review.bat 上。
goto end

:oldjava
set "RESULT=2"
echo Java 的版本太低，要 17 或更高版本；现有的是 %MAJOR%。
goto end

:usage
set "RESULT=2"
echo 请把放自评表的文件夹，或者一张自评表，拖到 form-review.bat 上；详见 shiyong-shuoming.html。

:end
echo.
pause
exit /b %RESULT%
