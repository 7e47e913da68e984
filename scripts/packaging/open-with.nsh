; Offers Galley under "Open with" for formats that belong to other programs, without taking them over.
; electron-builder inserts these two macros; SHCTX is the user's or the machine's part of the registry.

!macro offerFor EXTENSION
  WriteRegStr SHCTX "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" "${EXTENSION}" ""
!macroend

!macro customInstall
  WriteRegStr SHCTX "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}" "FriendlyAppName" "${PRODUCT_NAME}"
  WriteRegStr SHCTX "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\shell\open\command" "" '"$appExe" "%1"'
  !insertmacro offerFor ".pdf"
  !insertmacro offerFor ".docx"
  !insertmacro offerFor ".doc"
  !insertmacro offerFor ".odt"
  !insertmacro offerFor ".rtf"
  !insertmacro offerFor ".md"
  !insertmacro offerFor ".txt"
  !insertmacro offerFor ".html"
  !insertmacro offerFor ".json"
  !insertmacro offerFor ".yaml"
  !insertmacro offerFor ".yml"
  !insertmacro offerFor ".png"
  !insertmacro offerFor ".jpg"
  !insertmacro offerFor ".jpeg"
!macroend

!macro customUnInstall
  DeleteRegKey SHCTX "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"
!macroend
