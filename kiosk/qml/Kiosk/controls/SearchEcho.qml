// The words that were looked for, as they were typed; where nothing was found, what helps.
import QtQuick
import Kiosk

Column {
    id: echo

    property string words
    property bool nothing: false

    signal touched

    spacing: 1.6 * Theme.u

    Button {
        width: Math.min(implicitWidth, parent.width)
        icon: "search"
        text: echo.words
        name: qsTr("Change the search: %1").arg(echo.words)
        onClicked: echo.touched()
    }
    Words {
        visible: echo.nothing
        width: parent.width
        text: qsTr("Nothing yet for “%1”").arg(echo.words)
        style: "h1"
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }
    Words {
        visible: echo.nothing
        width: parent.width
        text: qsTr("Please try another word, or one of the demos below.")
    }
}
