// A demo's page in a window of its own, for whoever makes the demo.
import QtQuick
import QtQuick.Window
import Kiosk
import Kiosk.Bridge

Window {
    id: window

    required property Preview preview

    title: preview.shownDemo.title
    color: Theme.ground

    PreviewPage {
        width: window.width
        height: window.height
        preview: window.preview
    }
}
