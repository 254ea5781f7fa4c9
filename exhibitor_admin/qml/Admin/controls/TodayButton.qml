// Leads to Today, where an event is made.
import Admin

Button {
    kind: "main"
    icon: "layout-grid"
    text: qsTr("Go to Today")
}
