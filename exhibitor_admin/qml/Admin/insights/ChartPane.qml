// A sheet with one chart: its name, a line that says what is to be seen, and the chart below.
import QtQuick
import Admin

Pane {
    id: pane

    default property alias content: chart.data
    property string title
    property string note

    Words {
        id: head

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 20; topMargin: 14 }
        text: pane.title
        style: "h3"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }
    Words {
        id: said

        anchors { left: head.left; right: head.right; top: head.bottom }
        text: pane.note
        style: "small"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Item {
        id: chart

        anchors { left: head.left; right: head.right; top: said.bottom; bottom: parent.bottom; topMargin: 10; bottomMargin: 14 }
    }
}
